using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

public static class FieldOfWorkWords
{
    extension(FieldOfWork work)
    {
        public string Words => work switch
        {
            FieldOfWork.CraftVillages => "làng nghề, ngành nghề nông thôn",
            FieldOfWork.Environment => "môi trường",
            FieldOfWork.Culture => "văn hóa, di sản",
            FieldOfWork.Tourism => "du lịch",
            FieldOfWork.Trade => "công nghiệp, thương mại",
            FieldOfWork.Labour => "lao động, việc làm",
            FieldOfWork.Training => "đào tạo nghề",
            FieldOfWork.Science => "khoa học, sở hữu trí tuệ",
            FieldOfWork.Finance => "tài chính, ngân sách",
            FieldOfWork.Investment => "đầu tư, xúc tiến",
            FieldOfWork.Information => "thông tin, chuyển đổi số",
            _ => throw new ArgumentOutOfRangeException(nameof(work)),
        };
    }

    /// <summary>"môi trường; du lịch".</summary>
    public static string Listed(this IEnumerable<FieldOfWork> fields) => string.Join("; ", fields.Select(f => f.Words));
}
