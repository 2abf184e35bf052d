namespace LangNghe.Foundation.Acts;

/// <summary>A place for every room: what the values of an enumeration are called where the history tells them.</summary>
/// <param name="Of">Null for a text that is none of its values.</param>
public sealed record ToldWords(Type Type, Func<string, string?> Of);
