using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about an establishment. The form, the proposal and the row of a workbook are all this.</summary>
public sealed record EstablishmentFacts : RecordFacts
{
    private const int MostWorkers = 100_000;
    private const int IdentityDigits = 12;

    public string? Name { get; init; }

    public EstablishmentKind? Kind { get; init; }

    public string? Craft { get; init; }

    /// <summary>The hamlet and what else tells where it is.</summary>
    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Licences { get; init; }

    public int? Workers { get; init; }

    /// <summary>When it began to work in the village; on the form of a change, the first day of the change.</summary>
    public DateOnly? From { get; init; }

    public Known FromKnown { get; init; }

    /// <summary>Somebody looked at the likely doubles: it is none of them.</summary>
    public bool IsAnother { get; init; }

    internal Beginning? Began => From is { } day ? new Beginning(day, FromKnown) : null;

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Name), nameof(Name), "Nhập tên cơ sở; hộ gia đình thì ghi tên chủ hộ.");
        problems.When(Name is { Length: > 200 }, nameof(Name), "Tên dài quá 200 ký tự.");
        problems.When(Kind is null || !Enum.IsDefined(Kind.Value), nameof(Kind), "Chọn loại hình: hộ gia đình, doanh nghiệp, hợp tác xã hoặc tổ hợp tác.");
        problems.When(Craft is { Length: > 200 }, nameof(Craft), "Nghề dài quá 200 ký tự.");
        problems.When(Address is { Length: > 300 }, nameof(Address), "Địa chỉ dài quá 300 ký tự.");
        problems.When(Licences is { Length: > 500 }, nameof(Licences), "Giấy phép dài quá 500 ký tự.");
        problems.When(!string.IsNullOrWhiteSpace(Phone) && PhoneNumber.Read(Phone) is null, nameof(Phone), "Số điện thoại phải có 10 hoặc 11 chữ số và bắt đầu bằng 0.");
        problems.When(Workers is < 0 or > MostWorkers, nameof(Workers), "Số lao động phải từ 0 đến 100.000.");
        problems.AddRange(CheckRegistration());
        problems.AddRange(Beginning.Check(From, FromKnown, today, nameof(From), "ngày bắt đầu"));
        problems.When(From is { Year: < 1900 }, nameof(From), "Năm phải từ 1900.");
        return problems;
    }

    private Problems CheckRegistration()
    {
        var problems = new Problems();
        problems.When(RegistrationNumber is { Length: > 40 }, nameof(RegistrationNumber), "Mã số dài quá 40 ký tự.");
        // Since 1 July 2025 a household's tax number is its owner's identity number (Circular 86/2024/TT-BTC), and those are kept only under keys.
        problems.When(Kind == EstablishmentKind.Household && RegistrationNumber?.Count(char.IsAsciiDigit) == IdentityDigits, nameof(RegistrationNumber),
            "Mã 12 chữ số của hộ là số định danh của chủ hộ, không ghi ở đây. Ghi số giấy chứng nhận đăng ký hộ kinh doanh, hoặc gắn cơ sở với chủ hộ trong sổ người.");
        return problems;
    }
}
