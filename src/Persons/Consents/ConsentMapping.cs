using LangNghe.Law.Domain;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Persons.Consents;

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>, IEntityTypeConfiguration<ConsentWithdrawal>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject).Ignore(c => c.Fields).Ignore(c => c.FieldsInWords);
        builder.Property(c => c.FieldCodes).HasMaxLength(200);
        builder.Property(c => c.Wording).HasMaxLength(ConsentFacts.LongestWording);
        builder.Property(c => c.Evidence).HasMaxLength(ConsentFacts.LongestEvidence);
        builder.HasIndex(c => new { c.PersonId, c.Purpose });
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        builder.HasOne<Document>().WithMany().HasForeignKey(c => c.DocumentId);
    }

    public void Configure(EntityTypeBuilder<ConsentWithdrawal> builder)
    {
        builder.ToTable("consent_withdrawals");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Ignore(w => w.Subject);
        builder.HasIndex(w => w.ConsentId).IsUnique();
        builder.HasIndex(w => w.PersonId);
        builder.HasOne<Consent>().WithMany().HasForeignKey(w => w.ConsentId);
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.PersonId);
    }
}
