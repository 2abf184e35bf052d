namespace LangNghe.Ui.Marks;

/// <summary>A status of a target as word, shape and colour, so that no one of the three is needed to read it.</summary>
/// <param name="Shape">SVG inside a 12 × 12 box.</param>
public sealed record StatusLook(string Code, string Words, string Shape)
{
    public static readonly IReadOnlyList<StatusLook> All =
    [
        new("reached", "Đạt", """<path d="M1 6.4l3.6 3.6L11 2.2" fill="none" stroke="currentColor" stroke-width="2.2"/>"""),
        new("on_track", "Đúng tiến độ", """<path d="M.5 6h9.5M6.2 1.8L10.4 6l-4.2 4.2" fill="none" stroke="currentColor" stroke-width="2"/>"""),
        new("at_risk", "Nguy cơ", """<path d="M6 1.2l5 9.3H1z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/>"""),
        new("late", "Chậm", """<path d="M1.5 1.5h9v9h-9z" fill="currentColor"/>"""),
        new("missed", "Không đạt", """<path d="M1.8 1.8l8.4 8.4M10.2 1.8l-8.4 8.4" fill="none" stroke="currentColor" stroke-width="2.2"/>"""),
        new("unknown", "Chưa đủ dữ liệu", """<circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.95 1.97"/>"""),
    ];

    public string Css { get; } = "status status-" + Code.Replace('_', '-');

    /// <exception cref="ArgumentException">No such status.</exception>
    public static StatusLook Of(string code) =>
        All.FirstOrDefault(look => look.Code == code) ?? throw new ArgumentException($"No status is called \"{code}\".", nameof(code));
}
