using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Villages;

internal sealed class VillageHistoryMapping :
    IEntityTypeConfiguration<Recognition>, IEntityTypeConfiguration<Operation>, IEntityTypeConfiguration<VillageReview>,
    IEntityTypeConfiguration<Restoration>, IEntityTypeConfiguration<VillageLink>, IEntityTypeConfiguration<VillageEnding>,
    IEntityTypeConfiguration<CraftRecognition>
{
    public void Configure(EntityTypeBuilder<Recognition> builder)
    {
        builder.ToTable("recognitions");
        builder.IsVillageRow();
        builder.Ignore(r => r.IsRevoked);
        builder.Property(r => r.DecisionNumber).HasMaxLength(100);
        builder.Property(r => r.RevocationNumber).HasMaxLength(100);
        builder.Property(r => r.RevocationReason).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<Operation> builder)
    {
        builder.ToTable("operations");
        builder.IsVillageRow();
        builder.Property(o => o.Reason).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<VillageReview> builder)
    {
        builder.ToTable("village_reviews");
        builder.IsVillageRow();
    }

    public void Configure(EntityTypeBuilder<Restoration> builder)
    {
        builder.ToTable("restorations");
        builder.IsVillageRow();
        builder.Property(r => r.Outcome).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<VillageLink> builder)
    {
        builder.ToTable("village_links");
        builder.IsVillageRow();
        builder.HasOne<Village>().WithMany().HasForeignKey(l => l.OtherId);
    }

    public void Configure(EntityTypeBuilder<VillageEnding> builder)
    {
        builder.ToTable("village_endings");
        builder.IsVillageRow();
    }

    public void Configure(EntityTypeBuilder<CraftRecognition> builder)
    {
        builder.ToTable("craft_recognitions");
        builder.Ignore(c => c.IsRevoked);
        // No village counts the acts on a craft: of two at once, the second finds the row withdrawn.
        builder.Property(c => c.WithdrawnAt).IsConcurrencyToken();
        builder.Property(c => c.RevocationNumber).HasMaxLength(100);
        builder.Property(c => c.RevocationReason).HasMaxLength(2000);
        builder.Property(c => c.Craft).HasMaxLength(200);
        builder.Property(c => c.Place).HasMaxLength(300);
        builder.Property(c => c.DecisionNumber).HasMaxLength(100);
        builder.Property(c => c.SortKey).HasMaxLength(500);
    }
}
