using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Intake.Reading;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Intake.Kinds;

/// <summary>The columns of a table of establishments.</summary>
internal static class EstablishmentColumns
{
    public const string Identity = "ma";
    public const string Name = "ten";

    private const string Kind = "loai";
    private const string Craft = "nghe";
    private const string Address = "dia-chi";
    private const string Phone = "dien-thoai";
    private const string Registration = "ma-so";
    private const string Licences = "giay-phep";
    private const string Workers = "lao-dong";
    private const string From = "tu-ngay";
    private const string Nothing = "trống";

    private static readonly ChoiceList<EstablishmentKind> _kinds =
        new([.. Enum.GetValues<EstablishmentKind>().Select(k => (k, k.Words, k.Code)), (EstablishmentKind.Household, "Hộ", "ho"), (EstablishmentKind.Cooperative, "HTX", "htx")]);

    public static readonly IReadOnlyList<ColumnSpec> All =
    [
        new(Identity, "Mã cơ sở", false),
        .. VillageOfRow.Columns,
        new(Name, "Tên cơ sở", true, "Tên chủ hộ", "Chủ cơ sở", "Họ và tên chủ hộ", "Cơ sở"),
        new(Kind, "Loại hình", false, "Loại cơ sở", "Loại") { Choices = [.. Enum.GetValues<EstablishmentKind>().Select(k => k.Words)] },
        new(Craft, "Nghề", false, "Ngành nghề", "Nghề chính"),
        new(Address, "Địa chỉ", false, "Thôn", "Thôn, xóm", "Nơi sản xuất"),
        new(Phone, "Điện thoại", false, "Số điện thoại", "SĐT", "ĐT"),
        new(Registration, "Mã số thuế, số đăng ký", false, "Mã số thuế", "MST", "Số đăng ký"),
        new(Licences, "Giấy phép", false),
        new(Workers, "Số lao động", false, "Lao động"),
        new(From, "Từ ngày", false, "Ngày bắt đầu", "Ngày thành lập", "Năm bắt đầu"),
    ];

    public static readonly IReadOnlyList<ColumnSpec> Exported = [.. All.Where(c => c.Code != Phone)];

    public static Guid? Id(TableRow row)
    {
        if (row.Text(Identity) is not { } text)
        {
            return null;
        }

        if (Guid.TryParse(text, out var id))
        {
            return id;
        }

        row.Add(Identity, $"“{text}” không phải là mã cơ sở của sổ. Bỏ trống nếu đây là cơ sở mới.");
        return null;
    }

    public static EstablishmentFacts Facts(TableRow row)
    {
        var (from, known) = Began(row);
        return new EstablishmentFacts
        {
            Name = row.Text(Name), Kind = row.Choice(Kind, _kinds), Craft = row.Text(Craft), Address = row.Text(Address), Phone = PhoneOf(row), RegistrationNumber = row.Text(Registration),
            Licences = row.Text(Licences), Workers = row.Whole(Workers), From = from, FromKnown = known,
        };
    }

    public static IReadOnlyList<object?> Cells(Establishment row, RollEntry village, string? unit) =>
    [
        row.EstablishmentId.ToString(), village.Number, village.Name, unit, row.Name, row.Kind.Words, row.Craft, row.Address, row.RegistrationNumber, row.Licences, row.Workers,
        row.FromKnown is Known.Year or Known.Month ? Vi.Day(row.From, row.FromKnown) : row.From,
    ];

    /// <summary>The columns in which the row says something else than the register, and what stands there; what it leaves blank stays.</summary>
    /// <param name="folds">Marks and capitals make no difference.</param>
    /// <returns>What stands is null where it tells of a person: no line of an import keeps it.</returns>
    public static IReadOnlyList<(string Column, string? Stands)> Different(TableRow row, EstablishmentFacts facts, Establishment standing, bool folds) =>
    [
        .. from said in new (string Column, object? Says, object? Stands, string? Told)[]
           {
               (Name, facts.Name, standing.Name, null), (Kind, facts.Kind, standing.Kind, standing.Kind.Words), (Craft, facts.Craft, standing.Craft, standing.Craft ?? Nothing),
               (Address, facts.Address, standing.Address, null), (Phone, PhoneNumber.Read(facts.Phone) ?? facts.Phone, standing.Phone, null),
               (Registration, facts.RegistrationNumber, standing.RegistrationNumber, null), (Licences, facts.Licences, standing.Licences, null),
               (Workers, facts.Workers, standing.Workers, standing.Workers is { } workers ? Vi.Number(workers) : Nothing), (From, facts.From, standing.From, Vi.Day(standing.From, standing.FromKnown)),
           }
           where !row.IsBlankAt(said.Column) && !row.IsWrongAt(said.Column) && !AreSame(said.Says, said.Stands, folds)
           select (said.Column, said.Told),
    ];

    private static bool AreSame(object? says, object? stands, bool folds) =>
        folds && says is string said && stands is string stood ? VietnameseText.SearchKey(said) == VietnameseText.SearchKey(stood) : Equals(says, stands);

    /// <summary>The column of a field of a line; null for the whole row.</summary>
    public static string? Of(string field) => field switch
    {
        nameof(EstablishmentFacts.Name) => Name,
        nameof(EstablishmentFacts.Kind) => Kind,
        nameof(EstablishmentFacts.Craft) => Craft,
        nameof(EstablishmentFacts.Address) => Address,
        nameof(EstablishmentFacts.Phone) => Phone,
        nameof(EstablishmentFacts.RegistrationNumber) => Registration,
        nameof(EstablishmentFacts.Licences) => Licences,
        nameof(EstablishmentFacts.Workers) => Workers,
        nameof(EstablishmentFacts.From) => From,
        "Village" => VillageOfRow.Number,
        _ => null,
    };

    /// <summary>A day, or a year or month alone.</summary>
    private static (DateOnly? From, Known Known) Began(TableRow row)
    {
        if (row.IsNumber(From) && row.Amount(From) is >= 1900 and <= 2100 and var bare && bare == decimal.Truncate(bare))
        {
            return (new DateOnly((int)bare, 1, 1), Known.Year);
        }

        if (row.IsText(From) && row.Text(From) is { } text)
        {
            if (text.Length == 4 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100)
            {
                return (new DateOnly(year, 1, 1), Known.Year);
            }

            if (text.Length is 6 or 7 && VietnamDay.TryParse($"1/{text}", out var month))
            {
                return (month, Known.Month);
            }
        }

        return (row.Day(From), Known.Day);
    }

    /// <summary>A number has lost the zero that it began with.</summary>
    private static string? PhoneOf(TableRow row) =>
        row.IsNumber(Phone) && row.Amount(Phone) is { } number && number == decimal.Truncate(number) ? $"0{number.ToString("0", System.Globalization.CultureInfo.InvariantCulture)}" : row.Text(Phone);
}
