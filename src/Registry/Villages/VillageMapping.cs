using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Villages;

internal sealed class VillageMapping : IEntityTypeConfiguration<Village>, IEntityTypeConfiguration<VillageProfile>
{
    public void Configure(EntityTypeBuilder<Village> builder)
    {
        builder.ToTable("villages");
        builder.Ignore(v => v.Subject);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => v.Number).IsUnique();
        // SQLite has no row version of its own, so a village counts its own acts.
        builder.Property(v => v.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<VillageProfile> builder)
    {
        builder.ToTable("village_profiles");
        builder.IsVillageRow();
        builder.Ignore(p => p.Name);
        builder.Property(p => p.SearchKey).HasMaxLength(800);
        builder.Property(p => p.SortKey).HasMaxLength(800);
        builder.Property(p => p.AreaCode).HasMaxLength(20);
        builder.ComplexProperty(p => p.Facts, facts =>
        {
            facts.Property(f => f.Name).HasMaxLength(200);
            facts.Property(f => f.Crafts).HasMaxLength(300);
            facts.Property(f => f.Hamlet).HasMaxLength(200);
            facts.Property(f => f.PlaceAsWritten).HasMaxLength(300);
        });
        builder.HasIndex(p => p.SortKey);
    }
}
