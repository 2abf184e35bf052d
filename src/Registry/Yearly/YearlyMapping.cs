using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Yearly;

internal sealed class YearlyMapping : IEntityTypeConfiguration<YearlyFigure>, IEntityTypeConfiguration<AreaYear>, IEntityTypeConfiguration<RegisterConfirmation>
{
    public void Configure(EntityTypeBuilder<YearlyFigure> builder)
    {
        builder.ToTable("yearly_figures");
        builder.Property(f => f.Measure).HasMaxLength(60);
        builder.Property(f => f.AreaCode).HasMaxLength(20);
        builder.HasOne<Village>().WithMany().HasForeignKey(f => f.VillageId);
        builder.HasIndex(f => new { f.Measure, f.Year, f.VillageId });
        // Without measure and year in it, the figures of one village in the order of years are looked for among those of all.
        builder.HasIndex(f => new { f.VillageId, f.Measure, f.Year });
        // One standing figure a measure and year. Two indexes, because a null village equals no other null.
        builder.HasIndex(f => new { f.Year, f.Measure, f.VillageId }).IsUnique().HasFilter("withdrawn_at IS NULL AND village_id IS NOT NULL");
        builder.HasIndex(f => new { f.Year, f.Measure, f.AreaCode }).IsUnique().HasFilter("withdrawn_at IS NULL AND village_id IS NULL");
    }

    public void Configure(EntityTypeBuilder<AreaYear> builder)
    {
        builder.ToTable("area_years");
        builder.HasKey(y => new { y.AreaCode, y.Year });
        builder.Ignore(y => y.Subject);
        builder.Property(y => y.AreaCode).HasMaxLength(20);
        builder.Property(y => y.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RegisterConfirmation> builder)
    {
        builder.ToTable("register_confirmations");
        builder.Property(c => c.Matter).HasMaxLength(40);
        builder.Property(c => c.AreaCode).HasMaxLength(20);
        builder.HasIndex(c => c.Matter);
    }
}
