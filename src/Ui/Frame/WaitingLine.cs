namespace LangNghe.Ui.Frame;

/// <param name="Words">What waits and how much, as "3 đề nghị sửa chờ bạn quyết định".</param>
public sealed record WaitingLine(string Words, string Url, string? Note = null);
