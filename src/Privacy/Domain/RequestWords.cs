namespace LangNghe.Privacy.Domain;

public static class RequestWords
{
    extension(RequestKind kind)
    {
        public string Words => kind switch
        {
            RequestKind.See => "Xem, cung cấp dữ liệu",
            RequestKind.Correct => "Chỉnh sửa dữ liệu",
            RequestKind.Delete => "Xóa dữ liệu",
            RequestKind.Restrict => "Hạn chế xử lý",
            RequestKind.Withdraw => "Rút đồng ý",
            RequestKind.Object => "Phản đối xử lý",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        /// <summary>What happens when the request is carried out.</summary>
        public string Effect => kind switch
        {
            RequestKind.See => "Mọi điều sổ đang giữ về người này đã được giao cho người yêu cầu.",
            RequestKind.Correct => "Dữ liệu đã được sửa trong sổ, ở trang của người hoặc của mục liên quan.",
            RequestKind.Delete => "Mọi giá trị về người này bị xóa khỏi sổ và khóa của người này bị hủy. Không lấy lại được. Nhật ký vẫn còn nhưng không đọc được giá trị cũ; chuỗi niêm phong vẫn đúng.",
            RequestKind.Restrict => "Dữ liệu của người này thôi hiện, không sửa và không xuất ra cho đến khi gỡ hạn chế.",
            RequestKind.Withdraw => "Mọi đồng ý đã hết hiệu lực ngay khi ghi yêu cầu.",
            RequestKind.Object => "Phản đối được chấp nhận: dữ liệu của người này bị hạn chế xử lý như trên.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        /// <summary>How the parameter of its term ends.</summary>
        public string Code => kind.ToString().ToLowerInvariant();
    }

    extension(RequestState state)
    {
        public string Words => state switch
        {
            RequestState.Received => "Mới nhận",
            RequestState.Answered => "Đã trả lời, đang thực hiện",
            RequestState.Extended => "Đã gia hạn",
            RequestState.Done => "Đã thực hiện",
            RequestState.Refused => "Đã từ chối",
            RequestState.TakenBack => "Người yêu cầu đã rút",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }

    extension(RequestWay way)
    {
        public string Words => way switch
        {
            RequestWay.InPerson => "Trực tiếp",
            RequestWay.Letter => "Đơn, thư",
            RequestWay.Electronic => "Thư điện tử, trực tuyến",
            RequestWay.Telephone => "Điện thoại, đã xác minh người gọi",
            _ => throw new ArgumentOutOfRangeException(nameof(way)),
        };
    }
}
