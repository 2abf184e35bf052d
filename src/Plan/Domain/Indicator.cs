using LangNghe.Foundation.Time;

namespace LangNghe.Plan.Domain;

/// <summary>One version of an indicator that an officer defined. A new version withdraws the old one, so what was computed by it can be given again.</summary>
public sealed class Indicator : Dated
{
    private Indicator() { }

    public Indicator(string code, int version, IndicatorFacts facts) =>
        (Code, Version, Label, Unit, Formula) = (code, version, facts.Label ?? "", facts.Unit ?? "", facts.Formula ?? "");

    /// <summary>"user.1": never the code of a built-in figure, never used again.</summary>
    public string Code { get; private set; } = "";

    public int Version { get; private set; }

    public string Label { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public string Formula { get; private set; } = "";

    public override string Subject => SubjectOf(Code);

    public static string SubjectOf(string code) => $"indicator:{code}";
}
