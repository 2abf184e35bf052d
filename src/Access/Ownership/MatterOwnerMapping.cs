using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.Ownership;

internal sealed class MatterOwnerMapping : IEntityTypeConfiguration<MatterOwner>
{
    public void Configure(EntityTypeBuilder<MatterOwner> builder)
    {
        builder.ToTable("matter_owners");
        builder.Property(o => o.Matter).HasMaxLength(60);
        builder.HasIndex(o => new { o.Matter, o.Rank }).IsUnique().HasFilter("withdrawn_at IS NULL AND until IS NULL");
    }
}
