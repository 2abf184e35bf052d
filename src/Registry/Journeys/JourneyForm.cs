namespace LangNghe.Registry.Journeys;

/// <summary>What the form says of the journey itself.</summary>
public sealed record JourneyForm
{
    /// <summary>Of the village when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>The step that was on screen.</summary>
    public JourneyStep Step { get; init; }

    /// <summary>The step that the pressed button leads to.</summary>
    public JourneyStep To { get; init; }
}
