using LangNghe.Access.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.Passkeys;

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("passkeys");
        builder.Ignore(k => k.Subject);
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Title).HasMaxLength(Passkey.LongestTitle);
        // The standard allows 1,023 bytes.
        builder.Property(k => k.CredentialId).HasMaxLength(1364);
        builder.Property(k => k.PublicKey).HasMaxLength(2000);
        builder.Property(k => k.Transports).HasMaxLength(100);
        builder.Property(k => k.SignCount).IsConcurrencyToken();
        builder.HasIndex(k => k.CredentialId).IsUnique();
        builder.HasIndex(k => k.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(k => k.AccountId);
    }
}
