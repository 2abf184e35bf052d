using LangNghe.Access.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.Accounts;

/// <summary>Identity's tables, written out because AppDb knows no Identity; of a person no e-mail and no telephone is kept.</summary>
internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<RoleAssignment>,
    IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Subject).Ignore(a => a.HasPassword);
        builder.Ignore(a => a.Email).Ignore(a => a.NormalizedEmail).Ignore(a => a.EmailConfirmed).Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
        builder.Property(a => a.UserName).HasMaxLength(32).IsRequired();
        builder.Property(a => a.NormalizedUserName).HasMaxLength(32).IsRequired();
        builder.Property(a => a.PasswordHash).HasMaxLength(200);
        builder.Property(a => a.SecurityStamp).HasMaxLength(40);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
        builder.Property(a => a.DisplayName).HasMaxLength(200);
        builder.Property(a => a.Organisation).HasMaxLength(200);
        builder.Property(a => a.SearchKey).HasMaxLength(450);
        builder.Property(a => a.SortKey).HasMaxLength(650);
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.SortKey);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("account_claims");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.ClaimType).HasMaxLength(200);
        builder.Property(c => c.ClaimValue).HasMaxLength(1000);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("account_logins");
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(128);
        builder.Property(l => l.ProviderKey).HasMaxLength(128);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(200);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("account_tokens");
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.Property(t => t.LoginProvider).HasMaxLength(128);
        builder.Property(t => t.Name).HasMaxLength(128);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId);
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.ToTable("role_assignments");
        builder.Property(r => r.Role).HasMaxLength(40);
        builder.Ignore(r => r.Scope);
        builder.HasIndex(r => r.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("one_time_links");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => l.AccountId);
        builder.Property(l => l.UsedAt).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}
