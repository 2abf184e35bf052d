using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Proposals;

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<ProposalCell>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("proposals");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject).Ignore(p => p.Waiting);
        builder.Property(p => p.Order).HasMaxLength(60);
        builder.Property(p => p.Reason).HasMaxLength(2000);
        builder.Property(p => p.DocumentText).HasMaxLength(500);
        builder.Property(p => p.ProposerName).HasMaxLength(200);
        builder.Property(p => p.ProposerOrganisation).HasMaxLength(200);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Village>().WithMany().HasForeignKey(p => p.VillageId);
        builder.HasMany(p => p.Cells).WithOne().HasForeignKey(c => c.ProposalId);
        builder.HasIndex(p => new { p.IsOpen, p.Owner });
        builder.HasIndex(p => p.ProposerId);
        builder.HasIndex(p => p.KeeperId);
        builder.HasIndex(p => p.AboutKey).HasFilter("about_key IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ProposalCell> builder)
    {
        builder.ToTable("proposal_cells");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject).Ignore(c => c.IsWaiting);
        builder.Property(c => c.Key).HasMaxLength(300);
        builder.Property(c => c.Label).HasMaxLength(200);
        builder.Property(c => c.DecidedBy).HasMaxLength(200);
        builder.Property(c => c.DecisionReason).HasMaxLength(500);
    }
}
