using LangNghe.Foundation.Rules;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LangNghe.Foundation.Data;

/// <summary>A save whose two expected refusals come back as problems: somebody was quicker, or the thing exists already.</summary>
public static class Saving
{
    public const string Stale = "Có người vừa sửa mục này sau khi bạn mở. Những gì bạn nhập vẫn còn dưới đây; hãy so với bản mới rồi gửi lại.";

    /// <summary>Taken off again before the form is seen, which says more.</summary>
    public const string HeldBack = "Biểu mẫu này chưa được ghi.";

    private const int SqliteConstraint = 19;

    public static async Task<Problems> Save(this AppDb db, string duplicateField, string duplicateSentence, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return new Problems();
        }
        catch (HeldBackException)
        {
            return Problems.Of("", HeldBack);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problems.Of("", Stale);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } or SqliteException { SqliteErrorCode: SqliteConstraint })
        {
            return Problems.Of(duplicateField, duplicateSentence);
        }
    }

    public static Task<Problems> Save(this AppDb db, CancellationToken stop) =>
        db.Save("", "Mục này vừa được người khác ghi vào sổ. Hãy tải lại trang rồi thử lại.", stop);
}
