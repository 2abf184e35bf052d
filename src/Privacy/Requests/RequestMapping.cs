using LangNghe.Law.Domain;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Privacy.Requests;

internal sealed class RequestMapping : IEntityTypeConfiguration<DataRequest>, IEntityTypeConfiguration<RequestStep>
{
    public void Configure(EntityTypeBuilder<DataRequest> builder)
    {
        builder.ToTable("data_requests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Subject);
        builder.Property(r => r.Content).HasMaxLength(RequestFacts.LongestContent);
        builder.Property(r => r.AskedBy).HasMaxLength(RequestFacts.LongestAsker);
        builder.Property(r => r.AssigneeName).HasMaxLength(200);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.PersonId, r.Kind }).IsUnique().HasFilter("closed_on IS NULL");
        builder.HasIndex(r => new { r.ClosedOn, r.ReceivedOn });
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<RequestStep> builder)
    {
        builder.ToTable("data_request_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Subject);
        builder.Property(s => s.ByName).HasMaxLength(200);
        builder.Property(s => s.Note).HasMaxLength(StepFacts.LongestNote);
        builder.Property(s => s.Ground).HasMaxLength(StepFacts.LongestGround);
        builder.HasIndex(s => s.RequestId);
        builder.HasIndex(s => s.PersonId);
        builder.HasOne<DataRequest>().WithMany().HasForeignKey(s => s.RequestId);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        builder.HasOne<Document>().WithMany().HasForeignKey(s => s.DocumentId);
    }
}
