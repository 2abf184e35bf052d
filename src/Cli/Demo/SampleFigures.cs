using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Cli.Demo;

/// <summary>The yearly figures of sample villages, counted off their sample establishments: so a figure is the same by the list and by the year.</summary>
internal sealed class SampleFigures(DateOnly today)
{
    public const long Revenue = 1_779_500;
    public const long RegularWorkers = 15_976;

    private const long Million = 1_000_000;
    private const int BaseYear = 2021;
    private const decimal Growth = 1.07m;

    private static readonly Source _source = new(null, "Dữ liệu mẫu");

    private readonly Dictionary<(Guid Village, int Year), Count> _counts = [];

    public int LastYear => today.AddDays(1).Year - 1;

    /// <summary>Takes an establishment into account.</summary>
    public void Note(Establishment made, int firstYear)
    {
        for (var year = firstYear; year <= LastYear; year++)
        {
            if (made.HoldsOn(new DateOnly(year, 12, 31)))
            {
                var count = _counts.TryGetValue((made.VillageId, year), out var known) ? known : _counts[(made.VillageId, year)] = new Count();
                count.Kinds[(int)made.Kind]++;
                count.Workers += made.Workers ?? 0;
            }
        }
    }

    public IEnumerable<YearlyFigure> Of(IReadOnlyList<SampleVillage> villages)
    {
        for (var year = villages[0].FirstYear; year <= LastYear; year++)
        {
            var counts = villages.Select(v => _counts.TryGetValue((v.Id, year), out var known) ? known : new Count()).ToList();
            var workers = counts.ConvertAll(c => c.Workers);
            var all = workers.Sum();
            var regular = Share.Of(RegularWorkers * all / SampleEstablishments.Workers, workers);
            var revenue = Share.Of((long)(Revenue * (decimal)Math.Pow((double)Growth, year - BaseYear)), workers);
            for (var i = 0; i < villages.Count; i++)
            {
                foreach (var (measure, value) in Values(counts[i], regular[i], revenue[i] * Million))
                {
                    yield return new YearlyFigure(measure, year, value, villages[i].Id).With(new Span(new DateOnly(year, 12, 31), Known.Year), _source);
                }
            }
        }
    }

    /// <summary>Forgets the counts of the copy that is written.</summary>
    public void Forget() => _counts.Clear();

    private static IEnumerable<(string Measure, long Value)> Values(Count count, long regular, long revenue)
    {
        var (households, enterprises, cooperatives) = (count.Kinds[0], count.Kinds[1], count.Kinds[2]);
        yield return ("establishments.household", households);
        yield return ("establishments.enterprise", enterprises);
        yield return ("establishments.cooperative", cooperatives);
        yield return ("establishments.total", households + enterprises + cooperatives);
        yield return ("households.craft", households);
        yield return ("households.total", households * 3);
        yield return ("workers.total", count.Workers);
        yield return ("workers.regular", regular);
        yield return ("workers.trained", regular / 4);
        yield return ("revenue.year", revenue);
    }

    private sealed class Count
    {
        public long[] Kinds { get; } = new long[Enum.GetValues<EstablishmentKind>().Length];

        public long Workers { get; set; }
    }
}
