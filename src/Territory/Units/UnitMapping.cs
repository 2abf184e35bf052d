using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Territory.Units;

internal sealed class UnitMapping : IEntityTypeConfiguration<Area>, IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<UnitPeriod>, IEntityTypeConfiguration<Succession>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("areas");
        builder.HasKey(a => a.Code);
        builder.Ignore(a => a.Subject);
        builder.Property(a => a.Code).HasMaxLength(40);
        builder.Property(a => a.Name).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Ignore(u => u.Subject);
        builder.Property(u => u.AreaCode).HasMaxLength(40);
        builder.HasOne<Area>().WithMany().HasForeignKey(u => u.AreaCode);
    }

    public void Configure(EntityTypeBuilder<UnitPeriod> builder)
    {
        builder.ToTable("unit_periods");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject).Ignore(p => p.ShortName);
        builder.Property(p => p.Code).HasMaxLength(10);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Type).HasMaxLength(30);
        builder.Property(p => p.FullName).HasMaxLength(150);
        builder.Property(p => p.SearchKey).HasMaxLength(150);
        builder.Property(p => p.SortKey).HasMaxLength(400);
        builder.HasIndex(p => new { p.Code, p.From }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.ParentUnitId);
        builder.HasOne<Document>().WithMany().HasForeignKey(p => p.DocumentId);
    }

    public void Configure(EntityTypeBuilder<Succession> builder)
    {
        builder.ToTable("successions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Subject);
        builder.Property(s => s.Note).HasMaxLength(500);
        builder.HasIndex(s => new { s.FromUnitId, s.ToUnitId, s.Day }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.FromUnitId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.ToUnitId);
        builder.HasOne<Document>().WithMany().HasForeignKey(s => s.DocumentId);
    }
}
