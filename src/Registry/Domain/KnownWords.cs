using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

public static class KnownWords
{
    extension(Known known)
    {
        public string Words => known switch
        {
            Known.Day => "biết đúng ngày",
            Known.Month => "chỉ biết tháng",
            Known.Year => "chỉ biết năm",
            Known.Attested => "chưa rõ ngày; đây là ngày có nguồn chứng thực",
            _ => throw new ArgumentOutOfRangeException(nameof(known)),
        };
    }

    extension(RecognitionCorrection what)
    {
        public string? DayWords => Written(what.From, what.FromKnown);
    }

    extension(OperationCorrection what)
    {
        public string? DayWords => Written(what.From, what.FromKnown);
    }

    private static string? Written(DateOnly? day, Known known) => day is not { } from ? null : known == Known.Attested ? $"{Vi.Day(from)} (ngày chứng thực)" : Vi.Day(from, known);
}
