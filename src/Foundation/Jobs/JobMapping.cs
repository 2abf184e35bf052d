using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Jobs;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<DueTime>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Ignore(j => j.IsOver);
        builder.Property(j => j.Kind).HasMaxLength(100);
        builder.Property(j => j.ActorName).HasMaxLength(200);
        builder.Property(j => j.Door).HasMaxLength(20);
        builder.Property(j => j.Words).HasMaxLength(Job.LongestWords);
        builder.Property(j => j.Url).HasMaxLength(500);
        builder.Property(j => j.Owner).HasMaxLength(200);
        builder.Property(j => j.StopAskedBy).HasMaxLength(200);
        builder.HasIndex(j => new { j.State, j.OrderedAt });
        builder.HasIndex(j => new { j.ActorId, j.OrderedAt });
    }

    public void Configure(EntityTypeBuilder<DueTime> builder)
    {
        builder.ToTable("due_times");
        builder.HasKey(d => new { d.Schedule, d.At });
        builder.Property(d => d.Schedule).HasMaxLength(100);
    }
}
