using LangNghe.Law.Domain;
using LangNghe.Products.Domain;

namespace LangNghe.Products.IpRights;

/// <summary>Reads the terms of intellectual property off the law.</summary>
public static class IpLaw
{
    /// <param name="day">The day of the grant or renewal. A right older than the law we know is judged by the law of today, which took it over.</param>
    public static IpTerms IpOn(this LawBook law, DateOnly day, DateOnly today)
    {
        var known = law.Find("ip.trademark.years", day) is null ? today : day;
        return new IpTerms
        {
            MarkYears = Number(law, "ip.trademark.years", known),
            MarkRenewalYears = Number(law, "ip.trademark.renewal_years", known),
            LateRenewalMonths = Number(law, "ip.trademark.late_renewal_months", known),
            DesignYears = Number(law, "ip.industrial_design.years", known),
            DesignRenewalYears = Number(law, "ip.industrial_design.renewal_years", known),
            DesignMaximumYears = Number(law, "ip.industrial_design.maximum_years", known),
        };
    }

    private static int? Number(LawBook law, string name, DateOnly day) => law.Find(name, day) is null ? null : (int?)law.NumberOrNone(name, day);
}
