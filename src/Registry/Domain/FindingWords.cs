namespace LangNghe.Registry.Domain;

public static class FindingWords
{
    extension(Finding finding)
    {
        public string Words => finding switch
        {
            Finding.Met => "Đủ",
            Finding.NotMet => "Chưa đủ",
            Finding.Missing => "Sổ chưa có bằng chứng",
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };

        /// <summary>As the status marks know it.</summary>
        public string Status => finding switch
        {
            Finding.Met => "reached",
            Finding.NotMet => "missed",
            _ => "unknown",
        };
    }
}
