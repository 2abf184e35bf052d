using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;

namespace LangNghe.Foundation.Data.Many;

/// <summary>One of the acts that <see cref="SaveMany"/> writes together. Nothing of it is tracked by the context.</summary>
public sealed record ManyAct(ActKind Kind, ActReason Reason)
{
    /// <summary>New rows; one that another refers to stands before it.</summary>
    public IReadOnlyList<IFact> Added { get; init; } = [];

    /// <summary>Rows that stop being the latest word, whole, as the register holds them.</summary>
    public IReadOnlyList<Dated> Withdrawn { get; init; } = [];

    /// <summary>Things that count their own acts, each with the version that was seen.</summary>
    public IReadOnlyList<(IFact Thing, int Seen)> Touched { get; init; } = [];

    /// <summary>What else the act is about, as "import:0197…".</summary>
    public IReadOnlyList<string> About { get; init; } = [];
}
