using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Accounts;

public static class Administrators
{
    public const string LastOne = "Đây là quản trị viên cuối cùng còn vào được hệ thống. Hãy trao vai trò quản trị cho người khác trước.";

    /// <summary>Those who can sign in and manage accounts, today and with no end in sight.</summary>
    public static IQueryable<Account> StandingAdministrators(this AppDb db, DateOnly today)
    {
        var roles = db.RoleAssignments.InForce(AsOf.On(today)).Where(r => r.Role == Roles.Administrator && r.Until == null);
        return db.Accounts.Where(a => a.PasswordHash != null && a.EndedOn == null && roles.Any(r => r.AccountId == a.Id));
    }
}
