using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down to move roles from what has ended to its successors.</summary>
public sealed record MoveFacts
{
    public List<MoveFact> Rows { get; init; } = [];

    /// <summary>The first day on which the roles hold at the new place.</summary>
    public DateOnly? Day { get; init; }

    public IReadOnlyList<(int Index, MoveFact Row)> Moved => [.. Rows.Index().Where(r => r.Item.Moves)];

    /// <param name="offered">The successors of each assignment that can be moved; an assignment that is not there was moved or ended meanwhile.</param>
    public Problems Check(DateOnly today, IReadOnlyDictionary<Guid, IReadOnlyCollection<Guid>> offered, string stale)
    {
        var problems = new Problems();
        problems.When(Moved.Count == 0, "", "Chọn ít nhất một vai trò để chuyển.");
        problems.When(Day is null, nameof(Day), "Nhập ngày đầu ở nơi mới, ví dụ 01/07/2025.");
        problems.When(Day < today, nameof(Day), "Ngày đầu ở nơi mới không được trước hôm nay: quyền chưa từng có thì không ghi lùi.");
        problems.WhenBeginsTooFar(Day, today, nameof(Day));
        problems.When(Moved.Any(m => !offered.ContainsKey(m.Row.RoleId)), "", stale);
        foreach (var (index, row) in Moved)
        {
            problems.When(offered.TryGetValue(row.RoleId, out var heirs) && (row.To is not { } to || !heirs.Contains(to)), $"{nameof(Rows)}[{index}].{nameof(row.To)}", "Chọn nơi kế thừa nhận vai trò này.");
        }

        return problems;
    }
}
