using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Persons.Domain;

/// <summary>What is written down of a consent. Nothing is ticked beforehand: a consent by default is none.</summary>
public sealed record ConsentFacts
{
    public const int LongestWording = 2000;
    public const int LongestEvidence = 500;

    public ConsentPurpose? Purpose { get; init; }

    public List<PersonalField> Fields { get; init; } = [];

    public ConsentWay? Way { get; init; }

    /// <summary>The sentence that was agreed to, word by word.</summary>
    public string? Wording { get; init; }

    /// <summary>Where the proof lies.</summary>
    public string? Evidence { get; init; }

    public Guid? DocumentId { get; init; }

    public DateOnly? From { get; init; }

    public int Version { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(Purpose is not { } purpose || !Enum.IsDefined(purpose), nameof(Purpose), "Chọn mục đích.");
        problems.When(Fields.Count == 0 || !Fields.All(Enum.IsDefined), nameof(Fields), "Chọn ít nhất một loại dữ liệu mà người này đồng ý.");
        problems.When(Way is not { } way || !Enum.IsDefined(way), nameof(Way), "Chọn cách đồng ý; đồng ý phải chứng minh được.");
        problems.When(string.IsNullOrWhiteSpace(Wording), nameof(Wording), "Chép câu mà người này đã đồng ý.");
        problems.When(Wording is { Length: > LongestWording }, nameof(Wording), "Câu đồng ý dài nhất 2.000 ký tự.");
        problems.When(string.IsNullOrWhiteSpace(Evidence) && DocumentId is null, nameof(Evidence), "Nêu nơi giữ phiếu, tệp ghi âm, hoặc chọn văn bản ở dưới.");
        problems.When(Evidence is { Length: > LongestEvidence }, nameof(Evidence), "Nơi giữ dài nhất 500 ký tự.");
        problems.When(From is null, nameof(From), "Nhập ngày đồng ý.");
        problems.When(From > today, nameof(From), "Ngày đồng ý không thể sau hôm nay.");
        problems.When(From < AsOf.Earliest, nameof(From), $"Ngày đồng ý phải từ năm {AsOf.Earliest.Year}.");
        return problems;
    }
}
