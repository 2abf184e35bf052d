using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Data;

internal sealed class RegisterVersionMapping : IEntityTypeConfiguration<RegisterVersion>
{
    public void Configure(EntityTypeBuilder<RegisterVersion> builder)
    {
        builder.ToTable("register_version");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasData(new RegisterVersion());
    }
}
