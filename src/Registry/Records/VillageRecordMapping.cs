using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Records;

public static class VillageRecordMapping
{
    public static void IsVillageRecord<T>(this EntityTypeBuilder<T> builder) where T : VillageRecord
    {
        builder.IsVillageRow();
        builder.Ignore(r => r.IsEnded);
        builder.Property(r => r.DecisionNumber).HasMaxLength(100);
        builder.Property(r => r.EndNumber).HasMaxLength(100);
        builder.Property(r => r.EndReason).HasMaxLength(2000);
    }
}
