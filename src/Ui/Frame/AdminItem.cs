namespace LangNghe.Ui.Frame;

/// <summary>A place below *Quản trị*, shown as a tab on its pages, offered by the module that owns them.</summary>
/// <param name="Url">"/quan-tri" or below it.</param>
/// <param name="Permission">Shown only to whom may.</param>
public sealed record AdminItem(string Label, string Url, int Order, string Permission);
