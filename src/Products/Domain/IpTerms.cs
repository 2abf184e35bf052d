namespace LangNghe.Products.Domain;

/// <summary>Terms of intellectual property as the law has them on one day: Law on Intellectual Property, article 93. Null where no rule is known.</summary>
public sealed record IpTerms
{
    public int? MarkYears { get; init; }

    public int? MarkRenewalYears { get; init; }

    /// <summary>How long after its last day a mark can still be renewed.</summary>
    public int? LateRenewalMonths { get; init; }

    public int? DesignYears { get; init; }

    public int? DesignRenewalYears { get; init; }

    public int? DesignMaximumYears { get; init; }

    /// <summary>The last day of the right; null for one without end.</summary>
    /// <param name="filed">The term runs from the filing, whenever the right was granted.</param>
    public DateOnly? ExpiresOn(IpKind kind, DateOnly filed, int renewals) => Years(kind, renewals) is { } years ? filed.AddYears(years) : null;

    public bool AllowsRenewals(IpKind kind, int renewals) =>
        kind.IsMark || (kind == IpKind.IndustrialDesign && DesignYears + DesignRenewalYears * renewals <= DesignMaximumYears);

    private int? Years(IpKind kind, int renewals) => kind switch
    {
        IpKind.CollectiveMark or IpKind.CertificationMark or IpKind.Trademark => MarkYears + MarkRenewalYears * renewals,
        IpKind.IndustrialDesign => DesignYears + DesignRenewalYears * renewals,
        _ => null,
    };
}
