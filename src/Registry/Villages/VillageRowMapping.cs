using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Registry.Villages;

public static class VillageRowMapping
{
    /// <summary>What every fact in time about a village needs: its village, and the index by which all are asked.</summary>
    public static void IsVillageRow<T>(this EntityTypeBuilder<T> builder) where T : VillageRow
    {
        builder.HasOne<Village>().WithMany().HasForeignKey(r => r.VillageId);
        builder.HasIndex(r => new { r.VillageId, r.WithdrawnAt });
    }
}
