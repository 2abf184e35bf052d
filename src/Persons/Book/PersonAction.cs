namespace LangNghe.Persons.Book;

/// <summary>A place that Persons offers to the rooms above: something that can be done from the page of a person.</summary>
/// <param name="Url">Of the page that does it, from the person's id.</param>
public sealed record PersonAction(string Label, Func<Guid, string> Url, string Permission);
