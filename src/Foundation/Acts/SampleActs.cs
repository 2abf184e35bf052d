namespace LangNghe.Foundation.Acts;

public static class SampleActs
{
    public static readonly ActKind Load = new("sample.load", "Nạp dữ liệu mẫu");
}
