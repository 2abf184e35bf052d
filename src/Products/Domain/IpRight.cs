using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Domain;

/// <summary>An intellectual property right in the village's products, from its grant through the last day that the law gives it.</summary>
public sealed class IpRight : VillageRecord
{
    private IpRight() { }

    private IpRight(Guid villageId, IpKind kind)
    {
        BelongTo(villageId);
        Kind = kind;
    }

    public IpKind Kind { get; private set; }

    /// <summary>Null while no source names it.</summary>
    public string? ProductName { get; private init; }

    public string? Owner { get; private init; }

    public string? ApplicationNumber { get; private init; }

    public string? CertificateNumber { get; private init; }

    public DateOnly? FiledOn { get; private init; }

    public DateOnly? GrantedOn { get; private init; }

    public int Renewals { get; private set; }

    private bool HasNoNumber => CertificateNumber is null && ApplicationNumber is null;

    /// <param name="wrong">The row that is corrected, if any: while the days stay unknown, what a source attested stays attested.</param>
    public static Outcome<IpRight> Of(Guid villageId, IpFacts facts, IpTerms terms, DateOnly today, IpRight? wrong = null)
    {
        if (facts.Check(terms, today) is { Any: true } problems)
        {
            return problems;
        }

        var right = new IpRight(villageId, facts.Kind!.Value)
        {
            ProductName = VietnameseText.Tidy(facts.ProductName), Owner = VietnameseText.Tidy(facts.Owner),
            ApplicationNumber = VietnameseText.Tidy(facts.ApplicationNumber), CertificateNumber = VietnameseText.Tidy(facts.CertificateNumber),
            DecisionNumber = VietnameseText.Tidy(facts.CertificateNumber), FiledOn = facts.FiledOn, GrantedOn = facts.GrantedOn, Renewals = facts.Renewals ?? 0,
        };
        var span = facts.DaysAreKnown
            ? new Span(facts.GrantedOn!.Value, Until: facts.FiledOn is { } filed ? terms.ExpiresOn(right.Kind, filed, right.Renewals) : null)
            : Attested(facts, wrong);
        return right.With(span);
    }

    /// <summary>A source says that the village has a protected product, and no more.</summary>
    public static IpRight Attested(Guid villageId, DateOnly from, DateOnly until, Source source) =>
        new IpRight(villageId, IpKind.Unknown).With(Span.AttestedOnly(from, until), source);

    /// <summary>What is wrong when the register has this right already: one of the kind with the same certificate or application; without either, for the same product over the same days.</summary>
    public Problems Twice(IEnumerable<IpRight> standing)
    {
        var problems = new Problems();
        foreach (var other in standing.Where(o => o.Kind == Kind))
        {
            var field = RecordWords.AreAlike(CertificateNumber, other.CertificateNumber) ? nameof(CertificateNumber)
                : RecordWords.AreAlike(ApplicationNumber, other.ApplicationNumber) ? nameof(ApplicationNumber)
                : HasNoNumber && other.HasNoNumber && RecordWords.AreAlike(ProductName, other.ProductName) && (From, Until) == (other.From, other.Until) ? nameof(ProductName)
                : null;
            if (field is not null)
            {
                problems.Add(field, $"Quyền này đã ghi trong sổ của làng nghề: {Kind.Words}{(other.ProductName is { } product ? $" “{product}”" : "")}, {other.Days}. Nếu cần sửa thì đính chính mục ấy.");
                break;
            }
        }

        return problems;
    }

    public bool CanBeRenewed(IpTerms terms) => FiledOn is not null && !IsEnded && terms.AllowsRenewals(Kind, Renewals + 1);

    /// <summary>The same right with one term more. The caller withdraws this row.</summary>
    public Outcome<IpRight> Renewed(RenewalFacts facts, IpTerms terms, DateOnly today)
    {
        if (facts.Check(this, terms, today) is { Any: true } problems)
        {
            return problems;
        }

        var until = terms.ExpiresOn(Kind, FiledOn!.Value, Renewals + 1);
        var renewed = this.WrittenAgain().With(new Span(From, FromKnown, until));
        renewed.Renewals = Renewals + 1;
        return renewed;
    }

    public IpFacts ToFacts() => new()
    {
        Kind = Kind == IpKind.Unknown ? null : Kind, ProductName = ProductName, Owner = Owner, ApplicationNumber = ApplicationNumber,
        CertificateNumber = CertificateNumber, FiledOn = FiledOn, GrantedOn = GrantedOn, Renewals = Renewals,
        AttestedOn = FromKnown != Known.Attested ? null : UntilKnown == Known.Attested ? Until : From,
    };

    private static Span Attested(IpFacts facts, IpRight? wrong)
    {
        var seen = facts.AttestedOn!.Value;
        var span = new Beginning(seen, Known.Attested).AttestedOnly(wrong);
        // A first day that was the day of a grant was no attested day.
        return facts.GrantedOn is { } granted ? span with { From = granted } : wrong is { GrantedOn: not null } ? span with { From = seen } : span;
    }
}
