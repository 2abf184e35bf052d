using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>What figures of one year cannot both be. A problem's field is the measure.</summary>
public static class YearlyCrossChecks
{
    public static Problems Check(IReadOnlyDictionary<string, long> figures)
    {
        var problems = new Problems();
        AtMost("workers.regular", "workers.total");
        AtMost("workers.trained", "workers.total");
        AtMost("households.craft", "households.total");
        AtMost("establishments.environment-compliant", "establishments.total");
        if (Has("establishments.household", out var households) && Has("establishments.enterprise", out var enterprises)
            && Has("establishments.cooperative", out var cooperatives) && Has("establishments.total", out var total) && households + enterprises + cooperatives != total)
        {
            problems.Add("establishments.total", $"Tổng số cơ sở ({Vi.Number(total)}) khác tổng của hộ, doanh nghiệp và hợp tác xã ({Vi.Number(households + enterprises + cooperatives)}).");
        }

        return problems;

        bool Has(string measure, out long value) => figures.TryGetValue(measure, out value);

        void AtMost(string part, string whole)
        {
            if (Has(part, out var some) && Has(whole, out var all) && some > all)
            {
                problems.Add(part, $"{YearlyMeasures.Find(part)!.Label} ({Vi.Number(some)}) lớn hơn {YearlyMeasures.Find(whole)!.Label.ToLowerInvariant()} ({Vi.Number(all)}).");
            }
        }
    }
}
