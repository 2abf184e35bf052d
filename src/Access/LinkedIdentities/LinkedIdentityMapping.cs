using LangNghe.Access.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.LinkedIdentities;

internal sealed class LinkedIdentityMapping : IEntityTypeConfiguration<LinkedIdentity>
{
    public void Configure(EntityTypeBuilder<LinkedIdentity> builder)
    {
        builder.ToTable("linked_identities");
        builder.Ignore(i => i.Subject);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Issuer).HasMaxLength(300);
        builder.Property(i => i.Key).HasMaxLength(LinkedIdentity.LongestKey);
        builder.Property(i => i.Name).HasMaxLength(200);
        builder.HasIndex(i => new { i.Issuer, i.Key }).IsUnique();
        builder.HasIndex(i => i.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
    }
}
