using LangNghe.Territory.Domain;

namespace LangNghe.Registry.Timeline;

/// <param name="Steps">More than one where the commune was split: then no place is guessed.</param>
public sealed record CommuneMove(DateOnly Day, string Words, IReadOnlyList<Succession> Steps)
{
    public bool IsSplit => Steps is not [{ Part: false }];
}
