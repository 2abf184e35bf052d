using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Acts.Sealing;

internal sealed class SealMapping : IEntityTypeConfiguration<ActSeal>, IEntityTypeConfiguration<UnsealedAct>, IEntityTypeConfiguration<SealHead>
{
    public void Configure(EntityTypeBuilder<ActSeal> builder)
    {
        builder.ToTable("act_seals");
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.HasIndex(s => s.ActId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<UnsealedAct> builder)
    {
        builder.ToTable("unsealed_acts");
        builder.HasKey(u => u.Version);
        builder.Property(u => u.Version).ValueGeneratedNever();
        builder.HasIndex(u => u.ActId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SealHead> builder)
    {
        builder.ToTable("seal_head");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new SealHead());
    }
}
