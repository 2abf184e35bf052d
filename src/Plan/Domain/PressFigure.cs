using LangNghe.Foundation.Acts;

namespace LangNghe.Plan.Domain;

/// <summary>A total that the press gave later, without a list behind it. It stands beside a value and never sets one.</summary>
public sealed class PressFigure : IFact
{
    private PressFigure() { }

    public PressFigure(string figure, decimal value, decimal? among, string asOf, string source, string confidence) =>
        (Figure, Value, Among, AsOfWritten, Source, Confidence) = (figure, value, among, asOf, source, confidence);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Figure { get; private set; } = "";

    public decimal Value { get; private set; }

    public decimal? Among { get; private set; }

    /// <summary>As the source gives it: 2023-03 or 2024-12-31.</summary>
    public string AsOfWritten { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Confidence { get; private set; } = "";

    public string Subject => $"press:{Id}";

    /// <summary>The last day of what is written.</summary>
    public DateOnly Day => AsOfWritten.Length == 7
        ? DateOnly.ParseExact(AsOfWritten + "-01", "yyyy-MM-dd").AddMonths(1).AddDays(-1)
        : DateOnly.ParseExact(AsOfWritten, "yyyy-MM-dd");

    /// <summary>"13/58 (03/2023)".</summary>
    public string Words => $"{Foundation.Text.Vi.Number(Value, 1)}{(Among is { } among ? "/" + Foundation.Text.Vi.Number(among, 1) : "")} ({Written})";

    public string Written => AsOfWritten.Length == 7 ? $"{AsOfWritten[5..]}/{AsOfWritten[..4]}" : Foundation.Text.Vi.Day(Day);
}
