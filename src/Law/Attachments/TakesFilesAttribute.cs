namespace LangNghe.Law.Attachments;

/// <summary>A page that takes a file: so much of a post to it is read that a file over the limit is refused on the form, with all that was typed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute;
