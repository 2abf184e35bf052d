using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Forms;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.WriteOrganisations)]
public sealed class SucceedModel(OrganisationForms forms, SucceedOrganisation succeed, TimeProvider clock) : OrganisationFormModel<SuccessionFacts>(forms)
{
    public IReadOnlyList<Choice> Heirs { get; private set; } = [];

    protected override string Done => What.SuccessorId is null ? "Đã ghi ngày kết thúc của cơ quan." : "Đã ghi cơ quan kế thừa.";

    protected override void Fill() => What = What with { Day = clock.Today() };

    protected override Task<Outcome<Guid>> Run(CancellationToken stop) => succeed.Run(Id, Version, What, Why, stop);

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        Heirs = await Forms.Heirs(Id, stop);
        return await base.Prepare(stop) && await Load(null, stop);
    }
}
