namespace LangNghe.Law.Attachments;

/// <summary>A file as somebody handed it in. The stream must seek; the caller disposes of it.</summary>
public sealed record FileFacts(string? Name, Stream? Content);
