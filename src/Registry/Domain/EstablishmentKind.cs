namespace LangNghe.Registry.Domain;

/// <summary>Who runs an establishment.</summary>
public enum EstablishmentKind
{
    Household,
    Enterprise,
    Cooperative,

    /// <summary>Tổ hợp tác: by contract, no legal person (Law on cooperatives 17/2023/QH15); no cooperative, and counted with none.</summary>
    CooperativeGroup,
}
