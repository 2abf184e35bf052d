namespace LangNghe.Ui.Frame;

/// <summary>A place in the left rail, offered by the module that owns the pages behind it.</summary>
/// <param name="Url">The first page; every address below it counts as the same place.</param>
/// <param name="Permission">Shown only to whom may; null for everyone signed in.</param>
/// <param name="KeepsDay">The pages behind it read the register as of a day, so the link takes the chosen day along.</param>
public sealed record RailItem(string Label, string Url, int Order, string? Permission = null, bool KeepsDay = false);
