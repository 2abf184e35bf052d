using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;

namespace LangNghe.Access.Domain;

/// <summary>An organisation under one name and kind, with the fields of work that it owns, from a day through a day.</summary>
public sealed class OrganisationPeriod : Dated
{
    private OrganisationPeriod() { }

    /// <param name="facts">Checked.</param>
    public OrganisationPeriod(Guid organisationId, OrganisationFacts facts, Confidence confidence)
    {
        (OrganisationId, Name, ShortName, Kind, UnitId) = (organisationId, facts.Name!, facts.ShortName!, facts.Kind!.Value, facts.UnitId);
        FieldsOwned = string.Join(' ', facts.Fields.Distinct().Order());
        Confidence = confidence;
        (SearchKey, SortKey) = (VietnameseText.SearchKey($"{Name} {ShortName}"), VietnameseText.SortKey(Name));
    }

    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>"Sở NN&amp;MT".</summary>
    public string ShortName { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    /// <summary>The fields of work by their names, apart by a space.</summary>
    public string FieldsOwned { get; private set; } = "";

    public IReadOnlyList<FieldOfWork> Fields => [.. FieldsOwned.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<FieldOfWork>)];

    /// <summary>The unit that it works for; null for a ministry.</summary>
    public Guid? UnitId { get; private set; }

    public Confidence Confidence { get; private set; }

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <summary>Nobody has yet laid the document beside it.</summary>
    public bool NeedsVerifying => Confidence != Confidence.H;

    public override string Subject => Organisation.SubjectOf(OrganisationId);

    public OrganisationFacts ToFacts() => new() { Name = Name, ShortName = ShortName, Kind = Kind, Fields = [.. Fields], UnitId = UnitId, From = From };

    /// <summary>Withdraws the row; the same fact through an earlier day, null when nothing is left of it.</summary>
    public OrganisationPeriod? EndsOn(DateOnly lastDay)
    {
        Withdraw();
        return lastDay < From ? null : this.EndingOn(lastDay);
    }
}
