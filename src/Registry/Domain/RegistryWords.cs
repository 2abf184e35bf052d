namespace LangNghe.Registry.Domain;

/// <summary>What the codes are called on screen.</summary>
public static class RegistryWords
{
    extension(TradeGroup group)
    {
        /// <summary>The wording of article 4, Decree 52/2018.</summary>
        public string Words => group switch
        {
            TradeGroup.Processing => "Chế biến, bảo quản nông, lâm, thủy sản",
            TradeGroup.Handicraft => "Sản xuất hàng thủ công mỹ nghệ",
            TradeGroup.Materials => "Xử lý, chế biến nguyên vật liệu phục vụ sản xuất ngành nghề nông thôn",
            TradeGroup.Manufacture => "Sản xuất đồ gỗ, mây tre đan, gốm sứ, thủy tinh, dệt may, sợi, thêu ren, đan lát, cơ khí nhỏ",
            TradeGroup.Ornamental => "Sản xuất và kinh doanh sinh vật cảnh",
            TradeGroup.Salt => "Sản xuất muối",
            TradeGroup.Services => "Các dịch vụ phục vụ sản xuất, đời sống dân cư nông thôn",
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };

        /// <summary>Short enough for a column of a list.</summary>
        public string ShortWords => group switch
        {
            TradeGroup.Processing => "Chế biến nông, lâm, thủy sản",
            TradeGroup.Handicraft => "Thủ công mỹ nghệ",
            TradeGroup.Materials => "Xử lý nguyên vật liệu",
            TradeGroup.Manufacture => "Đồ gỗ, mây tre đan, gốm sứ, dệt, thêu ren, cơ khí nhỏ",
            TradeGroup.Ornamental => "Sinh vật cảnh",
            TradeGroup.Salt => "Sản xuất muối",
            TradeGroup.Services => "Dịch vụ nông thôn",
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };

        /// <summary>The code in figure names and exchange files: "processing".</summary>
        public string Code => group.ToString().ToLowerInvariant();
    }

    extension(VillageKind kind)
    {
        public string Words => kind == VillageKind.Traditional ? "Làng nghề truyền thống" : "Làng nghề";

        public string Code => kind.ToString().ToLowerInvariant();
    }

    extension(OperationState state)
    {
        public string Words => state == OperationState.Operating ? "Đang hoạt động" : "Không còn hoạt động";

        public string Code => state.ToString().ToLowerInvariant();
    }

    extension(ReviewClass review)
    {
        public string Words => review switch
        {
            ReviewClass.AtRiskBeyondRestoring => "Có nguy cơ mai một, không thể khôi phục",
            ReviewClass.AtRiskRestorable => "Có nguy cơ mai một, có khả năng khôi phục và phát triển",
            ReviewClass.Developing => "Có xu hướng phát triển",
            _ => throw new ArgumentOutOfRangeException(nameof(review)),
        };
    }

    extension(PositionKnown position)
    {
        public string Words => position switch
        {
            PositionKnown.Gps => "đo bằng GPS",
            PositionKnown.MapClick => "chấm trên bản đồ",
            PositionKnown.Commune => "lấy điểm của xã",
            _ => throw new ArgumentOutOfRangeException(nameof(position)),
        };
    }

    extension(VillageLinkKind link)
    {
        public string Words => link switch
        {
            VillageLinkKind.Predecessor => "Tiền thân",
            VillageLinkKind.Successor => "Kế thừa",
            VillageLinkKind.MergedInto => "Sáp nhập vào",
            VillageLinkKind.SplitFrom => "Tách từ",
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };

        /// <summary>The same link, read at the other village.</summary>
        public string WordsFromTheOther => link switch
        {
            VillageLinkKind.Predecessor => VillageLinkKind.Successor.Words,
            VillageLinkKind.Successor => VillageLinkKind.Predecessor.Words,
            VillageLinkKind.MergedInto => "Nhận sáp nhập",
            VillageLinkKind.SplitFrom => "Có phần tách thành",
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };
    }
}
