using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

public static class RecordWords
{
    /// <summary>Both are written, and written alike but for case and outer spaces. Marks tell people and products apart.</summary>
    public static bool AreAlike(string? one, string? other) => VietnameseText.Tidy(one) is { } a && VietnameseText.Tidy(other) is { } b && string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    extension(VillageRecord record)
    {
        /// <summary>"từ 15/03/2022 đến hết 15/03/2025", as well as its edges are known.</summary>
        public string Days => $"{record.Since}{record.Through}";

        public string DecisionInWords => record.DecisionNumber ?? "chưa rõ số";

        private string Since => record.FromKnown switch
        {
            Known.Attested when record.Until is null => $"chậm nhất {Vi.Day(record.From)}",
            Known.Attested => record.Until == record.From ? $"có nguồn nói đến ngày {Vi.Day(record.From)}" : $"có nguồn nói đến từ {Vi.Day(record.From)}",
            Known.Year => $"từ năm {record.From.Year}",
            Known.Month => $"từ tháng {Vi.Day(record.From, Known.Month)}",
            _ => $"từ {Vi.Day(record.From)}",
        };

        private string Through => record switch
        {
            { Until: null, ConfirmedOn: { } confirmed } => $", xác nhận lần cuối {Vi.Day(confirmed)}",
            { Until: null } => "",
            { UntilKnown: Known.Attested } => record.Until == record.From ? ", chưa rõ thời hạn" : $" đến {Vi.Day(record.Until, "")}, chưa rõ thời hạn",
            { UntilKnown: Known.Month } => $" đến tháng {Vi.Day(record.Until.Value, Known.Month)}",
            { UntilKnown: Known.Year } => $" đến năm {record.Until.Value.Year}",
            _ => $" đến hết {Vi.Day(record.Until, "")}",
        };
    }
}
