using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down to give somebody a role.</summary>
public sealed record RoleFacts
{
    public string? Role { get; init; }

    /// <summary>The unit whose subtree the role covers; only for roles bound to a unit.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>For whose fields of work; only for roles of an organisation. Null stands for the lead department where the role is of that.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The number of the village in the register; only for its representative.</summary>
    public int? Village { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day that holds; null while open.</summary>
    public DateOnly? Until { get; init; }

    public Problems Check(DateOnly today)
    {
        var (problems, known, reach) = (new Problems(), Role is not null && Roles.All.Contains(Role), RoleWords.Reach(Role));
        problems.When(!known, nameof(Role), "Chọn vai trò.");
        problems.When(reach == RoleReach.Unit && UnitId is null, nameof(UnitId), "Chọn đơn vị mà cán bộ làm việc.");
        problems.When(known && reach != RoleReach.Unit && UnitId is not null, nameof(UnitId), "Vai trò này không gắn với đơn vị hành chính; để trống đơn vị.");
        problems.When(reach == RoleReach.Organisation && !RoleWords.IsOfLead(Role) && OrganisationId is null, nameof(OrganisationId), "Chọn cơ quan mà người này làm việc.");
        problems.When(known && reach != RoleReach.Organisation && OrganisationId is not null, nameof(OrganisationId), "Vai trò này không gắn với cơ quan; để trống cơ quan.");
        problems.When(reach == RoleReach.Village && Village is null, nameof(Village), "Nhập số của làng nghề trong sổ, ví dụ 16.");
        problems.When(known && reach != RoleReach.Village && Village is not null, nameof(Village), "Vai trò này không gắn với một làng nghề; để trống làng nghề.");
        problems.When(From is null, nameof(From), "Nhập ngày bắt đầu, ví dụ 31/12/2025.");
        problems.When(From < today, nameof(From), "Ngày bắt đầu không được trước hôm nay: quyền chưa từng có thì không ghi lùi.");
        problems.WhenBeginsTooFar(From, today, nameof(From));
        problems.WhenEndsTooFar(Until, today, nameof(Until));
        problems.When(Until < From, nameof(Until), "Ngày cuối không được trước ngày bắt đầu.");
        return problems;
    }

    /// <summary>What the role is bound to must be there on its first day, and be of the kind that the role is for.</summary>
    public Problems Within(ScopeFound found)
    {
        var problems = new Problems();
        problems.When(UnitId is not null && found.Unit is null, nameof(UnitId), "Không có đơn vị này vào ngày bắt đầu. Chọn đơn vị đang có.");
        problems.When(found.Unit is { } level && level != RoleWords.LevelOf(Role), nameof(UnitId),
            Role == Roles.DistrictOfficer ? "Chọn một huyện, thị xã hoặc thành phố thuộc tỉnh." : "Chọn một xã, phường hoặc thị trấn.");
        problems.When(RoleWords.Reach(Role) == RoleReach.Organisation && found.Organisation is null, nameof(OrganisationId),
            OrganisationId is null ? "Vào ngày bắt đầu chưa có cơ quan đầu mối. Ghi ở mục Cơ quan trước." : "Không có cơ quan này vào ngày bắt đầu. Chọn cơ quan đang có.");
        problems.When(found.Organisation is { } kind && !RoleWords.Takes(Role, kind), nameof(OrganisationId), $"Cơ quan này không có vai trò {Vi.Uncapital(RoleWords.Of(Role!))}. Chọn cơ quan khác hoặc vai trò khác.");
        problems.When(Village is not null && found.Village is null, nameof(Village), "Không có làng nghề mang số này trong sổ.");
        if (Role == Roles.DistrictOfficer && found.LastOfDistricts is { } last)
        {
            var sentence = $"Cấp huyện kết thúc hết ngày {Vi.Day(last)}; vai trò này không có sau ngày đó.";
            problems.When(From > last, nameof(From), sentence);
            problems.When(From <= last && Until > last, nameof(Until), sentence);
        }

        return problems;
    }

    /// <summary>The last day of the role: an officer of a district goes with the districts.</summary>
    public DateOnly? LastDay(ScopeFound found) => Until ?? (Role == Roles.DistrictOfficer ? found.LastOfDistricts : null);

    public RoleScope Scope(ScopeFound found) => new(UnitId, found.OrganisationId, Village is null ? null : found.Village);

    /// <param name="held">The roles of the same account that still stand.</param>
    public Problems Against(IEnumerable<RoleAssignment> held, ScopeFound found)
    {
        var (problems, until) = (new Problems(), LastDay(found));
        var together = held.Where(r => (until is null || r.From <= until) && (r.Until is null || r.Until >= From)).ToList();
        problems.When(together.Exists(r => r.Role == Role && r.Scope == Scope(found)), nameof(Role), "Tài khoản đã có vai trò này trong khoảng thời gian đó.");
        // An actor's rights hold wherever the actor sees: beside another role, those of a bound one would reach beyond its place.
        problems.When(together.Exists(r => r.Role != Role && (RoleWords.IsBoundToPlace(r.Role) || RoleWords.IsBoundToPlace(Role))), nameof(Role),
            "Một tài khoản không vừa giữ vai trò gắn với xã, huyện hoặc làng nghề vừa giữ vai trò khác. Kết thúc vai trò kia trước, hoặc mời tài khoản khác.");
        return problems;
    }
}
