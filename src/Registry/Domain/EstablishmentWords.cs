namespace LangNghe.Registry.Domain;

public static class EstablishmentWords
{
    extension(EstablishmentKind kind)
    {
        public string Words => kind switch
        {
            EstablishmentKind.Household => "Hộ gia đình",
            EstablishmentKind.Enterprise => "Doanh nghiệp",
            EstablishmentKind.Cooperative => "Hợp tác xã",
            EstablishmentKind.CooperativeGroup => "Tổ hợp tác",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        /// <summary>The code in addresses and exchange files: "household".</summary>
        public string Code => kind == EstablishmentKind.CooperativeGroup ? "cooperative-group" : kind.ToString().ToLowerInvariant();
    }

    /// <summary>Null when it is the code or the name of none.</summary>
    public static EstablishmentKind? KindOf(string? text) =>
        Enum.GetValues<EstablishmentKind>().Where(k => string.Equals(k.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(k.Words, text, StringComparison.OrdinalIgnoreCase))
            .Select(k => (EstablishmentKind?)k).FirstOrDefault();
}
