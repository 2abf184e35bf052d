using LangNghe.Ui.Forms;

namespace LangNghe.Access.Handover;

/// <summary>What the page of an ending shows: the open work by its kinds, and who could take it.</summary>
public sealed record LeftWork(IReadOnlyList<(string Label, IReadOnlyList<OpenWorkLine> Lines)> Kinds, IReadOnlyList<Choice> Receivers)
{
    public static readonly LeftWork None = new([], []);

    public bool Any => Kinds.Count > 0;
}
