using LangNghe.Access.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.KeptForms;

internal sealed class KeptFormMapping : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("kept_forms");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Address).HasMaxLength(KeptFormContent.LongestAddress);
        builder.HasIndex(f => f.AccountId);
        builder.HasIndex(f => f.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}
