using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Privacy.Retention;

internal sealed class RetentionMapping : IEntityTypeConfiguration<RetentionRule>, IEntityTypeConfiguration<RetentionCase>
{
    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.ToTable("retention_rules");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Subject).Ignore(r => r.Period);
        builder.Property(r => r.Code).HasMaxLength(60);
        builder.Property(r => r.Ground).HasMaxLength(RetentionFacts.LongestGround);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RetentionCase> builder)
    {
        builder.ToTable("retention_cases");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject);
        builder.Property(c => c.DecidedBy).HasMaxLength(200);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.State, c.DueOn });
        builder.HasIndex(c => new { c.Target, c.TargetId }).IsUnique().HasFilter("decided_at IS NULL");
        builder.HasOne<RetentionRule>().WithMany().HasForeignKey(c => c.RuleId);
    }
}
