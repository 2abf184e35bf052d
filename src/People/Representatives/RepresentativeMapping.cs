using LangNghe.People.Domain;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.People.Representatives;

internal sealed class RepresentativeMapping : IEntityTypeConfiguration<VillageRepresentative>
{
    public void Configure(EntityTypeBuilder<VillageRepresentative> builder)
    {
        builder.ToTable("village_representatives");
        builder.IsVillageRecord();
        builder.Property(r => r.Position).HasMaxLength(RepresentativeFacts.LongestPosition);
        builder.HasIndex(r => r.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
    }
}
