using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

public static class CellWords
{
    extension(CellState state)
    {
        public string Words => state switch
        {
            CellState.Waiting => "chờ duyệt",
            CellState.Accepted => "được chấp nhận",
            CellState.Refused => "bị từ chối",
            CellState.TakenBack => "người đề nghị rút lại",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }

    extension(Proposal proposal)
    {
        /// <summary>To who comes after somebody else's word on it; null while nobody had one.</summary>
        public string? Late => proposal.Cells.Where(c => c.DecidedAt is not null).MaxBy(c => c.DecidedAt) is { } last
            ? $"{last.DecidedBy} đã {(last.State == CellState.TakenBack ? "rút đề nghị" : "quyết định")} lúc {Vi.Instant(last.DecidedAt!.Value)}; quyết định của bạn chưa được ghi."
            : null;

        /// <summary>"2 chờ duyệt, 1 bị từ chối".</summary>
        public string StateWords => string.Join(", ", proposal.Cells.GroupBy(c => c.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.Words}"));
    }
}
