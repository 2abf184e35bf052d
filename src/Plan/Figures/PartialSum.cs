using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Figures;

/// <summary>What the villages of a newer year add up to so far, beside the value of the last whole year.</summary>
/// <param name="Value">Stored units.</param>
/// <param name="Missing">Villages in scope without a value.</param>
/// <param name="Villages">Villages in scope.</param>
public sealed record PartialSum(int Year, decimal Value, int Missing, int Villages, bool IsProvisional)
{
    public string Words => $"thiếu {Vi.Number(Missing)}/{Vi.Number(Villages)} làng, năm {Year}";
}
