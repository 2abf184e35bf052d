using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Persons.Domain;

/// <summary>What may be written down about a person, and nothing more: the law asks for the least that the purpose needs.</summary>
public sealed record PersonFacts
{
    public const int LongestName = 100;
    public const int LongestAddress = 300;

    public string? Name { get; init; }

    public DateOnly? BornOn { get; init; }

    /// <summary>Where only the year is known; else that of <see cref="BornOn"/>.</summary>
    public int? BirthYear { get; init; }

    public Gender? Gender { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>The commune, which decides which officers see the person; null is seen by those who see the whole area.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>As the form was opened; another version meanwhile makes the edit a stale one.</summary>
    public int Version { get; init; }

    public int? YearOfBirth => BornOn?.Year ?? BirthYear;

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Name), nameof(Name), "Nhập họ và tên.");
        problems.When(Name is { Length: > LongestName }, nameof(Name), $"Họ và tên dài quá {LongestName} ký tự.");
        problems.When(BornOn > today, nameof(BornOn), "Ngày sinh không được sau hôm nay.");
        problems.When(BornOn < AsOf.Earliest, nameof(BornOn), $"Năm sinh phải từ {AsOf.Earliest.Year}.");
        problems.When(BirthYear is { } year && (year < AsOf.Earliest.Year || year > today.Year), nameof(BirthYear), $"Năm sinh phải từ {AsOf.Earliest.Year} đến {today.Year}.");
        problems.When(BornOn is { } day && BirthYear is { } other && day.Year != other, nameof(BirthYear), "Năm sinh khác năm của ngày sinh. Để trống một trong hai.");
        problems.When(Gender is { } gender && !Enum.IsDefined(gender), nameof(Gender), "Chọn nam hoặc nữ.");
        problems.When(!string.IsNullOrWhiteSpace(Phone) && PhoneNumber.Read(Phone) is null, nameof(Phone), "Số điện thoại có 10 hoặc 11 chữ số, bắt đầu bằng 0.");
        problems.When(Address is { Length: > LongestAddress }, nameof(Address), $"Địa chỉ dài quá {LongestAddress} ký tự.");
        return problems;
    }
}
