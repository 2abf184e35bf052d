using LangNghe.Environment.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>What the page of a village says of its environment.</summary>
public sealed record EnvironmentRecords(RecordShelf<EnvironmentPlan> Plans, RecordShelf<PollutionListing> Listings);
