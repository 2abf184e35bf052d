using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Cli.Demo;

/// <summary>
/// The establishments of the villages of one copy of the Plan: at the end of 2021 exactly those that the Plan counts, with exactly its workers; later some
/// begin and some end. Phones begin with 000, which is no number that can be called (00 leads abroad), and no identity numbers are made at all.
/// </summary>
internal sealed class SampleEstablishments(DateOnly today)
{
    public const int Households = 7_717;
    public const int Enterprises = 112;
    public const int Cooperatives = 2;
    public const int Workers = 18_200;

    private const int OfHousehold = 2;
    private const int BaseYear = 2021;
    private const int FirstBegun = 2010;
    private const int EndedOf = 97;

    private static readonly Source _source = new(null, "Dữ liệu mẫu");

    private int _number;

    public IEnumerable<Establishment> Of(IReadOnlyList<SampleVillage> villages)
    {
        var weights = Weights(villages.Count);
        var (households, enterprises) = (Share.Of(Households, weights), Share.Of(Enterprises, weights));
        var (some, left) = Math.DivRem(Workers - (Households * OfHousehold), Enterprises + Cooperatives);
        var larger = 0;
        for (var i = 0; i < villages.Count; i++)
        {
            for (var h = 0; h < households[i]; h++)
            {
                yield return Make(villages[i], EstablishmentKind.Household, "Hộ mẫu", OfHousehold, null);
            }

            for (var e = 0; e < enterprises[i]; e++)
            {
                yield return Make(villages[i], EstablishmentKind.Enterprise, "Doanh nghiệp mẫu", some + (larger++ < left ? 1 : 0), null);
            }

            if (i < Cooperatives)
            {
                yield return Make(villages[i], EstablishmentKind.Cooperative, "Hợp tác xã mẫu", some + (larger++ < left ? 1 : 0), null);
            }

            for (var year = BaseYear + 1; year <= today.Year; year++)
            {
                for (var n = 0L; n < Math.Max(1, households[i] / 60) && new DateOnly(year, 3, 1) <= today; n++)
                {
                    yield return Make(villages[i], EstablishmentKind.Household, "Hộ mẫu", OfHousehold, new DateOnly(year, 3, 1));
                }
            }
        }
    }

    public static IReadOnlyList<long> Weights(int villages) => [.. Enumerable.Range(0, villages).Select(i => 60L + (i * 37 % 81))];

    private Establishment Make(SampleVillage village, EstablishmentKind kind, string name, int workers, DateOnly? begun)
    {
        var number = ++_number;
        var facts = new EstablishmentFacts
        {
            Name = $"{name} {number:00000}", Kind = kind, Craft = village.Craft, Address = $"Xóm {1 + (number % 9)}", Phone = $"000{number:0000000}",
            RegistrationNumber = kind == EstablishmentKind.Household ? null : $"MẪU-{number:00000}", Workers = workers,
            From = begun ?? new DateOnly(FirstBegun + (number % (BaseYear - FirstBegun + 1)), 1, 1), FromKnown = begun is null ? Known.Year : Known.Day,
        };
        var made = Establishment.Of(village.Id, facts, today).Value;
        var ended = kind == EstablishmentKind.Household && begun is null && number % EndedOf is var turn && BaseYear + 1 + turn <= today.Year ? new DateOnly(BaseYear + 1 + turn, 6, 30) : (DateOnly?)null;
        made.With(new Span(made.From, made.FromKnown, ended < today ? ended : null), _source);
        if (made.Until is not null)
        {
            made.EndBy(null, "Thôi làm nghề (dữ liệu mẫu)");
        }

        return made;
    }
}
