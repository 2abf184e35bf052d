using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Personal;

internal sealed class KeyMapping : IEntityTypeConfiguration<PersonKey>, IEntityTypeConfiguration<DataKey>
{
    public void Configure(EntityTypeBuilder<PersonKey> builder)
    {
        builder.ToTable("person_keys");
        builder.HasKey(k => k.PersonId);
        builder.Property(k => k.PersonId).ValueGeneratedNever();
        builder.Property(k => k.MasterId).HasMaxLength(64);
        // A key destroyed in one place is not brought back by another that wraps it anew.
        builder.Property(k => k.Wrapped).HasMaxLength(200).IsConcurrencyToken();
        builder.HasIndex(k => k.MasterId);
    }

    public void Configure(EntityTypeBuilder<DataKey> builder)
    {
        builder.ToTable("data_keys");
        builder.Ignore(k => k.Subject);
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Purpose).HasMaxLength(40);
        builder.Property(k => k.MasterId).HasMaxLength(64);
        builder.Property(k => k.Wrapped).HasMaxLength(200);
        builder.HasIndex(k => k.Purpose);
    }
}
