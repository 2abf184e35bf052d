using LangNghe.Environment.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Environment.EnvironmentPlans;

internal sealed class EnvironmentPlanMapping : IEntityTypeConfiguration<EnvironmentPlan>
{
    public void Configure(EntityTypeBuilder<EnvironmentPlan> builder)
    {
        builder.ToTable("environment_plans");
        builder.IsVillageRecord();
        builder.Property(p => p.ApprovedBy).HasMaxLength(200);
    }
}
