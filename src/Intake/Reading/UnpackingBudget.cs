namespace LangNghe.Intake.Reading;

/// <summary>What is left of the bytes that may be unpacked from one file.</summary>
internal sealed class UnpackingBudget(ReadingLimits limits)
{
    private long _left = limits.Unpacked;

    public int LongestToken => limits.Token;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw TooMuch(limits);
        }
    }

    public static UnreadableFileException TooMuch(ReadingLimits limits) =>
        new($"Tệp bung ra quá {limits.Unpacked / 1024 / 1024} MB, lớn hơn mức được đọc (có thể là tệp nén độc hại). Không gì được lưu.");
}
