using LangNghe.Foundation.Text;
using LangNghe.Intake.Reading;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;

namespace LangNghe.Intake.Kinds;

/// <summary>What a row says of an establishment. Its problems, if any, are on the row.</summary>
/// <param name="Village">Null when none is meant for certain.</param>
/// <param name="Known">The establishment that it names by its code.</param>
internal sealed record EstablishmentRow(TableRow Row, RollEntry? Village, Guid? Known, EstablishmentFacts Facts)
{
    public EstablishmentLine Line => new(Row.Number, Village?.Number, Facts);

    /// <summary>Lines of an import are kept for reading; names and addresses of people are in the file, and there alone.</summary>
    public string Thing => Village?.Name ?? Row.Text(VillageOfRow.Name) ?? "";

    /// <summary>Under which decisions are kept; null while the row says too little.</summary>
    public string? Key { get; } = Village is null || Facts.Name is null ? null
        : Likeness.KeyOf($"{Village.Id:N}", VietnameseText.SearchKey(Facts.Name), VietnameseText.SearchKey(Facts.Address ?? ""), Facts.RegistrationNumber);

    public static EstablishmentRow Of(TableRow row, VillageOfRow villages)
    {
        var village = villages.Find(row);
        return new EstablishmentRow(row, village, EstablishmentColumns.Id(row), EstablishmentColumns.Facts(row));
    }
}
