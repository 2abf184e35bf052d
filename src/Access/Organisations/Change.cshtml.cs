using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.WriteOrganisations)]
public sealed class ChangeModel(OrganisationForms forms, ChangeOrganisation change, TimeProvider clock) : OrganisationFormModel<OrganisationFacts>(forms)
{
    protected override string Done => "Đã ghi thay đổi của cơ quan.";

    protected override void Fill() => What = Period!.ToFacts() with { From = clock.Today() };

    protected override Task<Outcome<Guid>> Run(CancellationToken stop) => change.Run(Id, Version, What, Why, stop);

    protected override async Task<bool> Prepare(CancellationToken stop) => await base.Prepare(stop) && await Load(null, stop);
}
