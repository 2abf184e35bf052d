namespace LangNghe.Intake.Domain;

/// <summary>That a proposal was sent by an import: undoing it takes back those that still wait.</summary>
public sealed class ImportProposal
{
    private ImportProposal() { }

    public ImportProposal(Guid importId, Guid proposalId) => (ImportId, ProposalId) = (importId, proposalId);

    public Guid ImportId { get; private set; }

    public Guid ProposalId { get; private set; }
}
