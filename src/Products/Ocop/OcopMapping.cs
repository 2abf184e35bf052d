using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Products.Ocop;

internal sealed class OcopMapping : IEntityTypeConfiguration<OcopGrading>
{
    public void Configure(EntityTypeBuilder<OcopGrading> builder)
    {
        builder.ToTable("ocop_gradings");
        builder.IsVillageRecord();
        builder.Ignore(g => g.Score);
        builder.Property(g => g.ProductName).HasMaxLength(200);
        builder.Property(g => g.ProductGroup).HasMaxLength(200);
        builder.Property(g => g.GradedBy).HasMaxLength(200);
        builder.Property(g => g.CertificateNumber).HasMaxLength(100);
    }
}
