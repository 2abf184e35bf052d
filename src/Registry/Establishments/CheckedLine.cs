using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Establishments;

/// <summary>What is wrong with a line, by its fields ("Village", "Name", "Phone"…), and what it may be a double of.</summary>
public sealed record CheckedLine(EstablishmentLine Line, Problems Problems, IReadOnlyList<LikelyDouble> Doubles)
{
    public bool Ok => !Problems.Any;
}
