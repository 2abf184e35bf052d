using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Contradictions;

/// <summary>What a target allows, ends included; <c>High</c> null for no upper end.</summary>
public sealed record Interval(decimal Low, decimal? High)
{
    public static Interval Of(Target target) => target.Comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => new(target.Low, null),
        Comparison.Keep or Comparison.Exactly or Comparison.About => new(target.Low, target.Low),
        Comparison.Range or Comparison.AboutRange => new(target.Low, target.High ?? target.Low),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public Interval PercentOf(decimal whole) => new(Low / whole * 100, High / whole * 100);

    public bool Meets(Interval other) => (High is null || High >= other.Low) && (other.High is null || other.High >= Low);

    public string Words => High is null ? $"từ {Vi.Number(Low)} trở lên" : High == Low ? Vi.Number(Low) : $"{Vi.Number(Low)}–{Vi.Number(High.Value)}";
}
