using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Persons.Book;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<DistinctPeople>, IEntityTypeConfiguration<IdentityReveal>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject).Ignore(p => p.IsErased).Ignore(p => p.IsRestricted).Ignore(p => p.IdentityMasked);
        builder.Property(p => p.Name).HasMaxLength(PersonFacts.LongestName);
        builder.Property(p => p.Phone).HasMaxLength(11);
        builder.Property(p => p.Address).HasMaxLength(PersonFacts.LongestAddress);
        builder.Property(p => p.SearchKey).HasMaxLength(PersonFacts.LongestName);
        builder.Property(p => p.SortKey).HasMaxLength(400);
        builder.Property(p => p.IdentityEnding).HasMaxLength(3);
        builder.Property(p => p.IdentitySealed).HasMaxLength(200);
        builder.Property(p => p.IdentityHash).HasMaxLength(64);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.IdentityHash).IsUnique();
        builder.HasIndex(p => p.SortKey);
        builder.HasIndex(p => p.SearchKey);
        builder.HasIndex(p => p.Phone);
        builder.HasIndex(p => p.UnitId);
    }

    public void Configure(EntityTypeBuilder<DistinctPeople> builder)
    {
        builder.ToTable("distinct_people");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Ignore(d => d.Subject);
        builder.HasIndex(d => new { d.NewerId, d.OlderId }).IsUnique();
        builder.HasIndex(d => d.OlderId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.NewerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.OlderId);
    }

    public void Configure(EntityTypeBuilder<IdentityReveal> builder)
    {
        builder.ToTable("identity_reveals");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Subject);
        builder.HasIndex(r => r.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
    }
}
