using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Establishments;

internal sealed class EstablishmentMapping : IEntityTypeConfiguration<Establishment>, IEntityTypeConfiguration<ListCompletion>
{
    public void Configure(EntityTypeBuilder<Establishment> builder)
    {
        builder.ToTable("establishments");
        builder.IsVillageRecord();
        builder.Ignore(e => e.Url);
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.Property(e => e.Craft).HasMaxLength(200);
        builder.Property(e => e.Address).HasMaxLength(300);
        builder.Property(e => e.Phone).HasMaxLength(20);
        builder.Property(e => e.RegistrationNumber).HasMaxLength(40);
        builder.Property(e => e.Licences).HasMaxLength(500);
        builder.Property(e => e.SearchKey).HasMaxLength(800);
        builder.Property(e => e.SortKey).HasMaxLength(800);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId);
        builder.HasIndex(e => e.EstablishmentId);
        // The list in the order of names, whole and by kind, page after page.
        builder.HasIndex(e => new { e.SortKey, e.Id });
        builder.HasIndex(e => new { e.Kind, e.SortKey, e.Id });
        // What is counted of a village, without looking at the rows themselves.
        builder.HasIndex(e => new { e.VillageId, e.WithdrawnAt, e.Kind, e.From, e.Until, e.Workers });
        // What a person looks for by its number.
        builder.HasIndex(e => e.Phone).HasFilter("phone IS NOT NULL");
        builder.HasIndex(e => e.RegistrationNumber).HasFilter("registration_number IS NOT NULL");
        builder.HasIndex(e => e.PersonId).HasFilter("person_id IS NOT NULL");
        builder.HasIndex(e => e.SourceDocumentId).HasFilter("source_document_id IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ListCompletion> builder)
    {
        builder.ToTable("list_completions");
        builder.IsVillageRecord();
    }
}
