using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Intake.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportLine>, IEntityTypeConfiguration<ImportProposal>,
    IEntityTypeConfiguration<AlikeRow>, IEntityTypeConfiguration<AlikeDecision>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Ignore(i => i.Subject).Ignore(i => i.Url).Ignore(i => i.HasFile).Ignore(i => i.IsAtWork).Ignore(i => i.MayAccept);
        builder.Property(i => i.Kind).HasMaxLength(40);
        builder.Property(i => i.ActorName).HasMaxLength(200);
        builder.Property(i => i.FileName).HasMaxLength(255);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.Sheet).HasMaxLength(255);
        builder.Property(i => i.Fingerprint).HasMaxLength(64);
        builder.Property(i => i.Reason).HasMaxLength(2000);
        builder.Property(i => i.UndoReason).HasMaxLength(2000);
        builder.Property(i => i.DocumentText).HasMaxLength(500);
        builder.ComplexProperty(i => i.Counts, counts => counts.Ignore(c => c.Writes).Ignore(c => c.All));
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.ActorId, i.At });
        builder.HasIndex(i => i.At);
    }

    public void Configure(EntityTypeBuilder<ImportLine> builder)
    {
        builder.ToTable("import_lines");
        builder.HasKey(l => new { l.ImportId, l.Round, l.Ordinal });
        builder.Property(l => l.Column).HasMaxLength(120);
        builder.Property(l => l.Thing).HasMaxLength(300);
        builder.Property(l => l.Words).HasMaxLength(ImportLine.LongestWords);
        builder.HasOne<Import>().WithMany().HasForeignKey(l => l.ImportId);
    }

    public void Configure(EntityTypeBuilder<AlikeRow> builder)
    {
        builder.ToTable("alike_rows");
        builder.HasKey(r => new { r.ImportId, r.Round, r.Row, r.ThingId });
        builder.Property(r => r.RowKey).HasMaxLength(400);
        builder.Property(r => r.Words).HasMaxLength(300);
        builder.Property(r => r.Thing).HasMaxLength(300);
        builder.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId);
    }

    public void Configure(EntityTypeBuilder<AlikeDecision> builder)
    {
        builder.ToTable("alike_decisions");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Ignore(d => d.Subject);
        builder.Property(d => d.Kind).HasMaxLength(40);
        builder.Property(d => d.RowKey).HasMaxLength(400);
        builder.HasIndex(d => new { d.Kind, d.RowKey, d.ThingId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ImportProposal> builder)
    {
        builder.ToTable("import_proposals");
        builder.HasKey(p => new { p.ImportId, p.ProposalId });
        builder.HasOne<Import>().WithMany().HasForeignKey(p => p.ImportId);
    }
}
