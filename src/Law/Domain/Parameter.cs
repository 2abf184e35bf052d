using LangNghe.Foundation.Acts;

namespace LangNghe.Law.Domain;

/// <summary>A value that a rule of the program takes from a clause, from a day through a day. Two values of one name never overlap.</summary>
public sealed class Parameter : IFact
{
    /// <summary>The law sets no end, as for the term of a geographical indication.</summary>
    public const string WithoutEnd = "none";

    private Parameter() { }

    public Parameter(Guid clauseId, string name, string value, DateOnly validFrom) => (ClauseId, Name, Value, ValidFrom) = (clauseId, name, value, validFrom);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ClauseId { get; private set; }

    public string Name { get; private set; } = "";

    public string Value { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidThrough { get; init; }

    /// <summary>percent, year, month, day, working_day, star, score, text, document or million_vnd.</summary>
    public string Unit { get; init; } = "";

    public string Label { get; init; } = "";

    /// <summary>What the program does with it, in Vietnamese.</summary>
    public string UsedFor { get; init; } = "";

    public string Subject => $"clause:{ClauseId}";

    public Parameter Of(Guid clauseId)
    {
        ClauseId = clauseId;
        return this;
    }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidThrough < day);
}
