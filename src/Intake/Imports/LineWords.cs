using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Imports;

public static class LineWords
{
    public static string Label(LineKind kind) => kind switch
    {
        LineKind.Problem => "Lỗi",
        LineKind.New => "Mới",
        LineKind.Changed => "Sửa",
        LineKind.Waits => "Gửi đề nghị",
        LineKind.Unsure => "Có thể trùng",
        LineKind.Kept => "Giữ nguyên",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>As addresses write it.</summary>
    public static string Code(LineKind kind) => kind switch
    {
        LineKind.Problem => "loi",
        LineKind.New => "moi",
        LineKind.Changed => "sua",
        LineKind.Waits => "de-nghi",
        LineKind.Unsure => "trung",
        LineKind.Kept => "giu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
