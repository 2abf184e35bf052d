namespace LangNghe.Registry.Domain;

/// <summary>What a form about any record asks, beside what it is about. Only a correction looks at the first two.</summary>
public abstract record RecordFacts
{
    /// <summary>There never was such a record: the row is withdrawn and nothing takes its place.</summary>
    public bool NeverWas { get; init; }

    /// <summary>The record was ended by mistake; else a correction leaves its end as it is.</summary>
    public bool NeverEnded { get; init; }

    public ActFacts Why { get; init; } = new();

    /// <summary>Under which key a proposal of it stands in acts already: what is made from it takes that along. Never typed.</summary>
    public Guid? Making { get; internal init; }
}
