namespace LangNghe.Plan.Domain;

public static class TargetStatusWords
{
    extension(TargetStatus status)
    {
        /// <summary>The code in exchange files and URLs.</summary>
        public string Code => status switch
        {
            TargetStatus.Reached => "reached",
            TargetStatus.OnTrack => "on_track",
            TargetStatus.AtRisk => "at_risk",
            TargetStatus.Late => "late",
            TargetStatus.Missed => "missed",
            TargetStatus.Unknown => "unknown",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

        public string Words => status switch
        {
            TargetStatus.Reached => "Đạt",
            TargetStatus.OnTrack => "Đúng tiến độ",
            TargetStatus.AtRisk => "Nguy cơ",
            TargetStatus.Late => "Chậm",
            TargetStatus.Missed => "Không đạt",
            TargetStatus.Unknown => "Chưa đủ dữ liệu",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
    }
}
