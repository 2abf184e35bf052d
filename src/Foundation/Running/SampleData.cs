namespace LangNghe.Foundation.Running;

/// <summary>Whether this register holds sample data, which every screen and export then says.</summary>
public sealed record SampleData(bool Is);
