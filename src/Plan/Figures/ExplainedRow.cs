using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>A row with its place on the chosen map and where it comes from.</summary>
public sealed record ExplainedRow(FigureRow Row, string Place, string Source)
{
    /// <summary>The paper that the row rests on.</summary>
    public Document? Document { get; init; }

    /// <summary>The act that recorded it.</summary>
    public Act? Act { get; init; }

    /// <summary>What the reader must know before trusting the row.</summary>
    public IReadOnlyList<string> Marks(DateOnly day) => Row.Evidence is not { } evidence ? [] :
    [
        .. evidence.IsListed ? [$"đếm từ danh sách cơ sở, đủ từ {Vi.Day(evidence.From)}"] : Array.Empty<string>(),
        .. evidence.Sureness.NeedsChecking ? ["cần đối chiếu"] : Array.Empty<string>(),
        .. evidence.UntilKnown == Known.Attested && evidence.Until is { } until ? [$"cần xác minh sau {Vi.Day(until)}"] : Array.Empty<string>(),
        .. evidence.ConfirmedOn < day && evidence.UntilKnown != Known.Attested ? [$"xác nhận lần cuối {Vi.Day(evidence.ConfirmedOn.Value)}"] : Array.Empty<string>(),
    ];
}
