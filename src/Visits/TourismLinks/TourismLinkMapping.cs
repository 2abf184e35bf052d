using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Visits.TourismLinks;

internal sealed class TourismLinkMapping : IEntityTypeConfiguration<TourismLink>
{
    public void Configure(EntityTypeBuilder<TourismLink> builder)
    {
        builder.ToTable("tourism_links");
        builder.IsVillageRecord();
        builder.Property(l => l.Tie).HasMaxLength(500);
    }
}
