namespace LangNghe.Foundation.Files;

public static class FileFaultWords
{
    extension(FileFaultKind kind)
    {
        public string Words => kind switch
        {
            FileFaultKind.Missing => "mất tệp",
            FileFaultKind.Altered => "nội dung đã bị đổi",
            FileFaultKind.Unreadable => "không đọc được",
            FileFaultKind.Orphan => "không thuộc tệp nào trong sổ",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}
