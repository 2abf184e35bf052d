namespace LangNghe.Ui.Frame;

/// <param name="Current">"page" on the very page, "true" on a page below it, null elsewhere; as aria-current wants it.</param>
public sealed record RailLink(string Label, string Url, string? Current);
