using LangNghe.Environment.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Environment.PollutionListings;

internal sealed class PollutionListingMapping : IEntityTypeConfiguration<PollutionListing>
{
    public void Configure(EntityTypeBuilder<PollutionListing> builder)
    {
        builder.ToTable("pollution_listings");
        builder.IsVillageRecord();
    }
}
