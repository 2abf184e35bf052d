using LangNghe.Plan.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Plan.Targets;

internal sealed class TargetMapping :
    IEntityTypeConfiguration<TargetSet>, IEntityTypeConfiguration<Target>, IEntityTypeConfiguration<PressFigure>, IEntityTypeConfiguration<PlanEntry>
{
    public void Configure(EntityTypeBuilder<TargetSet> builder)
    {
        builder.ToTable("target_sets");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Subject);
        builder.Property(s => s.Code).HasMaxLength(60);
        builder.Property(s => s.ShortTitle).HasMaxLength(200);
        builder.Property(s => s.AboutTolerance).HasPrecision(9, 3);
        builder.HasIndex(s => s.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("targets");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.Subject).Ignore(t => t.MilestoneDay).Ignore(t => t.Sentence).Ignore(t => t.FigureCodes);
        builder.Property(t => t.Code).HasMaxLength(40);
        builder.Property(t => t.Low).HasPrecision(18, 3);
        builder.Property(t => t.High).HasPrecision(18, 3);
        builder.Property(t => t.Baseline).HasPrecision(18, 3);
        builder.HasIndex(t => t.Code).IsUnique();
        builder.HasOne<TargetSet>().WithMany().HasForeignKey(t => t.TargetSetId);
    }

    public void Configure(EntityTypeBuilder<PressFigure> builder)
    {
        builder.ToTable("press_figures");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject).Ignore(p => p.Day).Ignore(p => p.Written);
        builder.Property(p => p.Figure).HasMaxLength(100);
        builder.Property(p => p.Value).HasPrecision(18, 3);
        builder.Property(p => p.Among).HasPrecision(18, 3);
        builder.Property(p => p.AsOfWritten).HasMaxLength(10);
        builder.Property(p => p.Confidence).HasMaxLength(1);
    }

    public void Configure(EntityTypeBuilder<PlanEntry> builder)
    {
        builder.ToTable("plan_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Ignore(e => e.Subject);
        builder.Property(e => e.Code).HasMaxLength(40);
        builder.HasIndex(e => new { e.Kind, e.Code }).IsUnique();
    }
}
