using LangNghe.Law.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>The criteria of a rating, as the law names them by date.</summary>
/// <param name="Parameter">The parameter of law that names the document with the criteria.</param>
/// <param name="Rating">What is rated, in words: "hoạt động có hiệu quả".</param>
public sealed record RatingCriteria(string Parameter, string Rating)
{
    /// <summary>Says that nothing defines the rating on the day; null when something does.</summary>
    public string? Lacking(LawBook law, DateOnly day) =>
        law.Find(Parameter, day) is null ? $"chưa có bộ tiêu chí xếp loại “{Rating}” nào được ban hành" : null;
}
