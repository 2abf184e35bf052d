using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Yearly;

internal sealed class YearlyMapping : IEntityTypeConfiguration<YearlyFigure>, IEntityTypeConfiguration<RegisterConfirmation>
{
    public void Configure(EntityTypeBuilder<YearlyFigure> builder)
    {
        builder.ToTable("yearly_figures");
        builder.Property(f => f.Measure).HasMaxLength(60);
        builder.Property(f => f.AreaCode).HasMaxLength(20);
        builder.HasOne<Village>().WithMany().HasForeignKey(f => f.VillageId);
        builder.HasIndex(f => new { f.Measure, f.Year, f.VillageId });
    }

    public void Configure(EntityTypeBuilder<RegisterConfirmation> builder)
    {
        builder.ToTable("register_confirmations");
        builder.Property(c => c.Matter).HasMaxLength(40);
        builder.Property(c => c.AreaCode).HasMaxLength(20);
        builder.HasIndex(c => c.Matter);
    }
}
