using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down about an organisation and the day from which it is so.</summary>
public sealed record OrganisationFacts
{
    public string? Name { get; init; }

    public string? ShortName { get; init; }

    public OrganisationKind? Kind { get; init; }

    public List<FieldOfWork> Fields { get; init; } = [];

    public Guid? UnitId { get; init; }

    public DateOnly? From { get; init; }

    public OrganisationFacts Tidied() => this with { Name = VietnameseText.Tidy(Name), ShortName = VietnameseText.Tidy(ShortName) };

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(Name is null, nameof(Name), "Nhập tên cơ quan.");
        problems.When(Name is { Length: > 200 }, nameof(Name), "Tên cơ quan dài quá 200 ký tự.");
        problems.When(ShortName is null, nameof(ShortName), "Nhập tên viết tắt, ví dụ Sở NN&MT.");
        problems.When(ShortName is { Length: > 60 }, nameof(ShortName), "Tên viết tắt dài quá 60 ký tự.");
        problems.When(Kind is null, nameof(Kind), "Chọn loại cơ quan.");
        problems.When(From is null, nameof(From), "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2025.");
        problems.When(From is { } day && !AsOf.Allows(day), nameof(From), "Ngày nằm ngoài khoảng sổ ghi được.");
        problems.When(Kind is { NeedsUnit: true } && UnitId is null, nameof(UnitId), "Chọn đơn vị mà cơ quan này phục vụ.");
        problems.AddRange(CheckFields());
        return problems;
    }

    /// <summary>A field of work has one owner on any day.</summary>
    /// <param name="standing">The periods of all organisations that stand.</param>
    /// <param name="until">The last day of what is written; null while open.</param>
    public Problems Against(IEnumerable<OrganisationPeriod> standing, Guid organisationId, DateOnly? until)
    {
        var problems = new Problems();
        var others = standing.Where(p => p.OrganisationId != organisationId && (until is null || p.From <= until) && (p.Until is null || p.Until >= From)).ToList();
        problems.When(others.Exists(p => p.Name == Name && p.UnitId == UnitId), nameof(Name), "Đã có cơ quan cùng tên của cùng đơn vị trong thời gian này.");
        foreach (var field in Fields)
        {
            if (others.Find(p => p.Fields.Contains(field)) is { } owner)
            {
                problems.Add(nameof(Fields), $"Lĩnh vực {field.Words} đang thuộc {owner.Name} (từ {Vi.Day(owner.From)}{(owner.Until is { } last ? $" đến hết {Vi.Day(last)}" : "")}).");
            }
        }

        return problems;
    }

    private Problems CheckFields()
    {
        var problems = new Problems();
        problems.When(Kind is { IsDepartment: false } && Fields.Count > 0, nameof(Fields), "Chỉ sở, ngành của tỉnh phụ trách lĩnh vực.");
        problems.When(Kind == OrganisationKind.LeadDepartment && !Fields.Contains(FieldOfWork.CraftVillages), nameof(Fields),
            $"Sở đầu mối là sở phụ trách {FieldOfWork.CraftVillages.Words}; chọn lĩnh vực đó.");
        problems.When(Kind == OrganisationKind.Department && Fields.Contains(FieldOfWork.CraftVillages), nameof(Kind),
            $"Sở phụ trách {FieldOfWork.CraftVillages.Words} là sở đầu mối.");
        return problems;
    }
}
