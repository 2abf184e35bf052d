namespace LangNghe.Registry.Domain;

/// <summary>One of those that a plan counts and does not name.</summary>
public sealed record UnnamedVillage(int Number, VillageKind? Kind, TradeGroup? Group);
