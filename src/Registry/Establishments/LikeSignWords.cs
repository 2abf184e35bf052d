namespace LangNghe.Registry.Establishments;

public static class LikeSignWords
{
    extension(LikeSign sign)
    {
        /// <summary>"cùng số điện thoại, ở làng khác".</summary>
        public string Words(bool sameVillage) => $"{Same(sign)}, {(sameVillage ? "trong làng này" : "ở làng khác")}";
    }

    private static string Same(LikeSign sign) => sign switch
    {
        LikeSign.Number => "cùng mã số",
        LikeSign.Phone => "cùng số điện thoại",
        LikeSign.Name => "cùng tên",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };
}
