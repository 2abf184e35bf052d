using System.Globalization;
using LangNghe.Foundation.Text;

namespace LangNghe.Law.Domain;

public static class ParameterWords
{
    extension(Parameter parameter)
    {
        /// <summary>"20 %", "2 năm", "Ủy ban nhân dân cấp tỉnh".</summary>
        public string Written => parameter.Value == Parameter.WithoutEnd ? "không thời hạn"
            : decimal.TryParse(parameter.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? $"{Vi.Number(number)} {parameter.UnitWords}".TrimEnd()
            : parameter.Value switch { "true" => "có", "false" => "không", var words => words };

        public string UnitWords => parameter.Unit switch
        {
            "percent" => "%",
            "year" => "năm",
            "month" => "tháng",
            "working_day" => "ngày làm việc",
            "day" => "ngày",
            "star" => "sao",
            "score" => "điểm",
            "million_vnd" => "triệu đồng",
            _ => "",
        };
    }
}
