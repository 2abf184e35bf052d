using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Territory.Outlines;

internal sealed class OutlineMapping : IEntityTypeConfiguration<LabelPoint>, IEntityTypeConfiguration<UnitOutline>
{
    public void Configure(EntityTypeBuilder<LabelPoint> builder)
    {
        builder.ToTable("label_points");
        builder.HasKey(p => p.UnitId);
        builder.Property(p => p.UnitId).ValueGeneratedNever();
        builder.Ignore(p => p.Subject);
        builder.HasOne<Unit>().WithOne().HasForeignKey<LabelPoint>(p => p.UnitId);
    }

    public void Configure(EntityTypeBuilder<UnitOutline> builder)
    {
        builder.ToTable("unit_outlines");
        builder.HasKey(o => o.UnitId);
        builder.Property(o => o.UnitId).ValueGeneratedNever();
        builder.Ignore(o => o.Subject);
        builder.Property(o => o.Attribution).HasMaxLength(500);
        builder.HasOne<Unit>().WithOne().HasForeignKey<UnitOutline>(o => o.UnitId);
    }
}
