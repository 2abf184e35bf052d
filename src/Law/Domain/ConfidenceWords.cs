namespace LangNghe.Law.Domain;

public static class ConfidenceWords
{
    extension(Confidence confidence)
    {
        /// <summary>The mark that a screen shows beside the text; null where none is needed.</summary>
        public string? Mark => confidence switch
        {
            Confidence.H => null,
            Confidence.M => "theo báo chí hoặc bản tóm tắt",
            Confidence.L => "chưa kiểm chứng",
            _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
        };

        public bool IsVerified => confidence != Confidence.L;
    }
}
