using LangNghe.Access.Domain;
using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Access.Organisations;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationPeriod>, IEntityTypeConfiguration<OrganisationSuccession>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Ignore(o => o.Subject);
        builder.Property(o => o.Code).HasMaxLength(60);
        builder.HasIndex(o => o.Code).IsUnique();
        builder.Property(o => o.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OrganisationPeriod> builder)
    {
        builder.ToTable("organisation_periods");
        builder.Ignore(p => p.Fields).Ignore(p => p.NeedsVerifying);
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.ShortName).HasMaxLength(60);
        builder.Property(p => p.FieldsOwned).HasMaxLength(200);
        builder.Property(p => p.SearchKey).HasMaxLength(270);
        builder.Property(p => p.SortKey).HasMaxLength(650);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId);
        builder.HasOne<Document>().WithMany().HasForeignKey(p => p.SourceDocumentId);
    }

    public void Configure(EntityTypeBuilder<OrganisationSuccession> builder)
    {
        builder.ToTable("organisation_successions");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.FromId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.ToId);
        builder.HasOne<Document>().WithMany().HasForeignKey(s => s.SourceDocumentId);
    }
}
