using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Law.Documents;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<Clause>, IEntityTypeConfiguration<Parameter>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("documents");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Ignore(d => d.Subject).Ignore(d => d.NumberOrUnknown).Ignore(d => d.Cited);
        builder.Property(d => d.Code).HasMaxLength(60);
        builder.Property(d => d.Number).HasMaxLength(Document.LongestNumber);
        builder.Property(d => d.Title).HasMaxLength(Document.LongestTitle);
        builder.Property(d => d.Issuer).HasMaxLength(Document.LongestIssuer);
        builder.Property(d => d.Note).HasMaxLength(2000);
        builder.Property(d => d.SearchKey).HasMaxLength(1000);
        builder.HasIndex(d => d.Code).IsUnique();
        builder.HasIndex(d => new { d.Number, d.Issuer, d.IssuedOn }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.ToTable("clauses");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject).Ignore(c => c.Anchor);
        builder.Property(c => c.Code).HasMaxLength(100);
        builder.Property(c => c.Reference).HasMaxLength(200);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(c => c.DocumentId);
    }

    public void Configure(EntityTypeBuilder<Parameter> builder)
    {
        builder.ToTable("parameters");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Value).HasMaxLength(500);
        builder.Property(p => p.Unit).HasMaxLength(30);
        builder.Property(p => p.Label).HasMaxLength(300);
        builder.Property(p => p.UsedFor).HasMaxLength(500);
        builder.HasIndex(p => new { p.Name, p.ValidFrom }).IsUnique();
        builder.HasOne<Clause>().WithMany().HasForeignKey(p => p.ClauseId);
    }
}
