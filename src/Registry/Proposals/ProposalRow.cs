using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>A proposal in the list.</summary>
public sealed record ProposalRow(Proposal Proposal, int VillageNumber, string VillageName, Guid? CommuneId)
{
    public FieldOfWork? Owner => Proposal.Owner;

    public string Url => $"/de-nghi/{Proposal.Id}";
}
