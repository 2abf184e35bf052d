namespace LangNghe.Web.Setup;

/// <summary>The database is not brought to another schema, because it could not be backed up first.</summary>
public sealed class NoBackupException(IEnumerable<string> why)
    : Exception($"Chưa đổi cấu trúc cơ sở dữ liệu, vì không sao lưu trước được. {string.Join(' ', why)} Nếu đã tự sao lưu bằng cách khác: ./langnghe migrate --no-backup");
