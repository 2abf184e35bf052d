namespace LangNghe.Foundation.Personal;

/// <summary>A master key that the database was written under is not here: its folder or variable was not brought along.</summary>
public sealed class MissingKeyException(string id) : InvalidOperationException(
    $"Thiếu khóa chủ {id}. Đặt lại thư mục keys/ của thư mục dữ liệu, hoặc biến {MasterKeys.Variable}, như khi dữ liệu được ghi; xem docs/deploy.md.")
{
    public string Id { get; } = id;
}
