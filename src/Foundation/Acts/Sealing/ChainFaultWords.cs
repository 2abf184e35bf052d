namespace LangNghe.Foundation.Acts.Sealing;

public static class ChainFaultWords
{
    extension(ChainFaultKind kind)
    {
        public string Words => kind switch
        {
            ChainFaultKind.Altered => "việc đã bị sửa sau khi niêm phong (nội dung, hoặc mục mà việc nói đến)",
            ChainFaultKind.Removed => "việc đã bị xóa",
            ChainFaultKind.Reordered => "việc bị đổi chỗ",
            ChainFaultKind.SealMissing => "dấu niêm phong đã bị xóa",
            ChainFaultKind.SealBroken => "dấu niêm phong không nối với dấu trước: bị sửa, chèn thêm hoặc đổi thứ tự",
            ChainFaultKind.Inserted => "việc không có dấu niêm phong: bị ghi thẳng vào cơ sở dữ liệu, hoặc dấu của việc đã bị xóa",
            ChainFaultKind.TailMissing => "thiếu phần cuối của chuỗi",
            ChainFaultKind.HeadDiffers => "chuỗi đã bị viết lại: khác với đầu chuỗi đã ghi",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}
