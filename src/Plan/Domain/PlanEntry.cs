using LangNghe.Foundation.Acts;

namespace LangNghe.Plan.Domain;

/// <summary>A task, actor, funding source or priority project as the Plan lists it: loaded, its screens come later.</summary>
public sealed class PlanEntry : IFact
{
    private PlanEntry() { }

    public PlanEntry(PlanEntryKind kind, string code, string section, string title) => (Kind, Code, Section, Title) = (kind, code, section, title);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PlanEntryKind Kind { get; private set; }

    public string Code { get; private set; } = "";

    public string Section { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The code of the leading actor of a task.</summary>
    public string? Lead { get; init; }

    /// <summary>Codes of cooperating actors separated by ";".</summary>
    public string? Cooperating { get; init; }

    /// <summary>yearly, regular or once.</summary>
    public string? Rhythm { get; init; }

    public string? Note { get; init; }

    public string Subject => $"plan-entry:{Id}";
}
