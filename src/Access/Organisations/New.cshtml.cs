using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.WriteOrganisations)]
public sealed class NewModel(OrganisationForms forms, EnterOrganisation enter, TimeProvider clock) : OrganisationFormModel<OrganisationFacts>(forms)
{
    protected override string Done => "Đã thêm cơ quan.";

    protected override void Fill() => What = What with { From = clock.Today() };

    protected override Task<Outcome<Guid>> Run(CancellationToken stop) => enter.Run(What, Why, stop);
}
