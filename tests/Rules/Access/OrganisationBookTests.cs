using LangNghe.Access.Domain;
using LangNghe.Access.Organisations.Seeding;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using LangNghe.Territory.Seeding;

namespace LangNghe.Tests.Rules.Access;

/// <summary>The organisations that the program ships, as they go from one day to the next.</summary>
public sealed class OrganisationBookTests
{
    private static readonly DateOnly _before = new(2025, 2, 28);
    private static readonly DateOnly _after = new(2025, 3, 1);
    private static readonly DateOnly _lastOfProvince = new(2025, 6, 30);
    private static readonly Dictionary<string, Guid> _ids = [];
    private static readonly OrganisationBook _book = Shipped();

    [Fact]
    public void The_lead_department_went_from_one_to_the_next_with_the_mergers()
    {
        Assert.Equal("Sở NN&PTNT Hà Nam", _book.Lead(_before)?.ShortName);
        Assert.Equal("Sở NN&MT Hà Nam", _book.Lead(_after)?.ShortName);
        Assert.Equal("Sở NN&MT Hà Nam", _book.Lead(_lastOfProvince)?.ShortName);
        Assert.Equal("Sở NN&MT Ninh Bình", _book.Lead(_lastOfProvince.AddDays(1))?.ShortName);
    }

    [Fact]
    public void The_environment_went_to_the_lead_department()
    {
        Assert.Equal("Sở TN&MT Hà Nam", _book.Owner(FieldOfWork.Environment, _before)?.ShortName);
        Assert.Equal("Sở NN&MT Hà Nam", _book.Owner(FieldOfWork.Environment, _after)?.ShortName);
    }

    [Fact]
    public void Every_field_has_exactly_one_owner_on_every_day_that_the_book_knows()
    {
        foreach (var day in new[] { new DateOnly(2022, 11, 4), _before, _after, _lastOfProvince, _lastOfProvince.AddDays(1) })
        {
            var owned = _book.InForce(day).SelectMany(p => p.Fields).ToList();
            Assert.Equal(owned.Distinct().Count(), owned.Count);
            Assert.Empty(Enum.GetValues<FieldOfWork>().Except(owned).Where(f => f != FieldOfWork.Training || day > _before));
        }
    }

    [Fact]
    public void The_heirs_of_an_organisation_are_found_through_two_mergers()
    {
        Assert.Equal([_ids["so-nnmt-ninh-binh"]], _book.Successors(_ids["so-tnmt-ha-nam"], new DateOnly(2026, 1, 1)));
        Assert.Equal([_ids["so-nnmt-ha-nam"]], _book.Successors(_ids["so-tnmt-ha-nam"], _after));
        Assert.Equal([_ids["so-tnmt-ha-nam"]], _book.Successors(_ids["so-tnmt-ha-nam"], _before));
    }

    [Fact]
    public void An_organisation_that_ended_is_called_as_it_was_last()
    {
        Assert.Equal("Sở Tài nguyên và Môi trường tỉnh Hà Nam", _book.Name(_ids["so-tnmt-ha-nam"], new DateOnly(2026, 1, 1)));
        Assert.Null(_book.On(_ids["so-tnmt-ha-nam"], _after));
    }

    [Fact]
    public void Nothing_that_is_shipped_counts_as_verified() => Assert.All(_book.InForce(_after), p => Assert.True(p.NeedsVerifying));

    private static OrganisationBook Shipped()
    {
        var units = UnitFiles.Read(new Dictionary<string, Guid>()).AsBook();
        var written = OrganisationFile.Read();
        foreach (var one in written)
        {
            _ids[one.Code] = Guid.NewGuid();
        }

        var periods = written.SelectMany(o => o.Periods.Select(p => p.Made(_ids[o.Code], units))).ToList();
        var steps = written.SelectMany(o => o.Succeeds.Select(code => new OrganisationSuccession(_ids[code], _ids[o.Code], Confidence.M)
            .With(new Span(periods.Where(p => p.OrganisationId == _ids[code]).Max(p => p.Until)!.Value.AddDays(1)))));
        return new OrganisationBook(periods, steps);
    }
}
