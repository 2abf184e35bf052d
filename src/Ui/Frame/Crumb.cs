namespace LangNghe.Ui.Frame;

/// <summary>A step on the way to the page; the page itself is not among them.</summary>
public sealed record Crumb(string Label, string Url);
