using LangNghe.Law.Domain;

namespace LangNghe.Law.Documents;

/// <param name="Day">The day that is asked about; null when all days are shown alike.</param>
public sealed record ClauseView(Clause Clause, IReadOnlyList<Parameter> Parameters, DateOnly? Day)
{
    public string? WhyNot => Day is { } day ? Force.WhyNot(Clause.ValidFrom, Clause.ValidThrough, day) : null;
}
