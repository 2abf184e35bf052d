using LangNghe.Plan.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Plan.Indicators;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("indicators");
        builder.Property(i => i.Code).HasMaxLength(40);
        builder.Property(i => i.Label).HasMaxLength(200);
        builder.Property(i => i.Unit).HasMaxLength(60);
        builder.Property(i => i.Formula).HasMaxLength(500);
        builder.HasIndex(i => new { i.Code, i.Version }).IsUnique();
    }
}
