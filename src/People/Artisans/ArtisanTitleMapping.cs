using LangNghe.People.Domain;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.People.Artisans;

internal sealed class ArtisanTitleMapping : IEntityTypeConfiguration<ArtisanTitle>
{
    public void Configure(EntityTypeBuilder<ArtisanTitle> builder)
    {
        builder.ToTable("artisan_titles");
        builder.IsVillageRecord();
        builder.Property(t => t.PersonName).HasMaxLength(100);
        builder.HasIndex(t => t.PersonId);
        builder.HasIndex(t => t.HolderKey);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId);
        builder.Property(t => t.Title).HasMaxLength(100);
    }
}
