using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Establishments;

/// <summary>What is wrong with a line, by its fields ("Village", "Name", "Phone"…), and what in the register it may be a double of.</summary>
/// <param name="Doubles">All, the strongest sign first; found while they are asked for, as a village may have hundreds of one name.</param>
public sealed record CheckedLine(EstablishmentLine Line, Problems Problems, IEnumerable<LikelyDouble> Doubles)
{
    /// <summary>Who keeps the list of the village, where the actor does not: the line can only be proposed.</summary>
    public ListOwner? WaitsFor { get; init; }

    /// <summary>Why it cannot be written at once.</summary>
    public Problems WhyNotNow()
    {
        var problems = new Problems();
        problems.AddRange(Problems);
        problems.When(WaitsFor is not null, nameof(Line.Village), $"Danh sách cơ sở của làng này do {WaitsFor?.Name} quản lý. Hãy gửi đề nghị ở trang của làng.");
        return problems;
    }
}
