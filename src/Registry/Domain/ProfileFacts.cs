using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>A village as it is from a day; in a correction, as it was on a day.</summary>
public sealed record ProfileFacts
{
    public DateOnly? Day { get; init; }

    public VillageFacts Village { get; init; } = new();

    /// <summary>Only in a correction: a paper names the trade group of this very village, so it needs no checking any more.</summary>
    public bool ConfirmsGroup { get; init; }

    /// <summary>Only when registering: a person saw the villages that are called almost the same, and this is none of them.</summary>
    public bool IsAnother { get; init; }

    /// <param name="standing">What the register says now. A trade group that it does not know may stay unknown: nobody has to invent one to mend something else.</param>
    public Problems Check(DateOnly today, VillageFacts? standing = null)
    {
        var problems = new Problems();
        problems.When(Day is null, nameof(Day), "Nhập ngày (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày này chưa tới. Ghi vào sổ khi việc đã xảy ra.");
        var unknownAsBefore = standing is { Group: null } && Village.Group is null;
        problems.AddRange(Village.Tidied().Check().Under(nameof(Village)).Where(p => !unknownAsBefore || p.Field != $"{nameof(Village)}.{nameof(Village.Group)}"));
        return problems;
    }
}
