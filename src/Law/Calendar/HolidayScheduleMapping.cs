using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Law.Calendar;

internal sealed class HolidayScheduleMapping : IEntityTypeConfiguration<HolidaySchedule>
{
    public void Configure(EntityTypeBuilder<HolidaySchedule> builder)
    {
        builder.ToTable("holiday_schedules");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Subject);
        builder.HasIndex(s => new { s.Year, s.Edition }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(s => s.DocumentId);
    }
}
