using LangNghe.Foundation.Acts;

namespace LangNghe.Territory;

public static class TerritoryActs
{
    public static readonly ActKind Seed = new("territory.seed", "Nạp đơn vị hành chính");
    public static readonly ActKind ImportOutlines = new("territory.outlines.import", "Nạp ranh giới đơn vị hành chính");
}
