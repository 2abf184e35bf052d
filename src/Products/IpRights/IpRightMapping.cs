using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Products.IpRights;

internal sealed class IpRightMapping : IEntityTypeConfiguration<IpRight>
{
    public void Configure(EntityTypeBuilder<IpRight> builder)
    {
        builder.ToTable("ip_rights");
        builder.IsVillageRecord();
        builder.Property(r => r.ProductName).HasMaxLength(200);
        builder.Property(r => r.Owner).HasMaxLength(200);
        builder.Property(r => r.ApplicationNumber).HasMaxLength(100);
        builder.Property(r => r.CertificateNumber).HasMaxLength(100);
    }
}
