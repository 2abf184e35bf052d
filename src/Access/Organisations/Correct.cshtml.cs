using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.WriteOrganisations)]
public sealed class CorrectModel(OrganisationForms forms, CorrectOrganisation correct) : OrganisationFormModel<OrganisationFacts>(forms)
{
    [FromRoute]
    public Guid PeriodId { get; set; }

    protected override string Done => Why.DocumentId is null ? "Đã đính chính cơ quan." : "Đã xác nhận cơ quan theo văn bản.";

    protected override void Fill() => What = Period!.ToFacts();

    protected override Task<Outcome<Guid>> Run(CancellationToken stop) => correct.Run(Id, PeriodId, Version, What, Why, stop);

    protected override async Task<bool> Prepare(CancellationToken stop) => await base.Prepare(stop) && await Load(PeriodId, stop);
}
