namespace LangNghe.Territory.Domain;

public static class UnitLevelWords
{
    extension(UnitLevel level)
    {
        public string Words => level switch
        {
            UnitLevel.Province => "cấp tỉnh",
            UnitLevel.District => "cấp huyện",
            UnitLevel.Commune => "cấp xã",
            _ => throw new ArgumentOutOfRangeException(nameof(level)),
        };
    }
}
