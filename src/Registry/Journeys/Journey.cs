using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Journeys;

/// <summary>Where an officer stands on the way of one act on a village: what changes, why, check. The page body is the first step.</summary>
public sealed class Journey
{
    public required string Title { get; init; }

    public required DeskVillage Entry { get; init; }

    /// <summary>Why the act is off, null when it is open.</summary>
    public string? WhyNot { get; init; }

    public required IReadOnlyList<DraftLine> Standing { get; init; }

    public required IReadOnlyList<Choice> Papers { get; init; }

    public JourneyStep Step { get; internal set; }

    /// <summary>What the order would write; known at the last step.</summary>
    public Draft? Draft { get; internal set; }

    /// <summary>The act that came between, when the form was stale.</summary>
    public string? Newer { get; internal set; }

    public ActFacts Why { get; internal set; } = new();

    /// <summary>What the actor's word does not settle, told before anything is typed.</summary>
    public IReadOnlyList<Waits> Waits { get; internal set; } = [];

    /// <summary>What applies at once and what waits for whom; known at the last step, where something waits.</summary>
    public IReadOnlyList<(OrderCell Cell, string? WaitsFor)> Sorted { get; internal set; } = [];

    /// <summary>Answers of the steps that are not on screen.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; internal set; } = [];

    public JourneyStep Next => Step + 1;
}
