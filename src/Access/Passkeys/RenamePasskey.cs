using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Passkeys;

public sealed class RenamePasskey(AppDb db, CurrentAct act)
{
    public async Task<Outcome<Passkey>> Run(Passkey passkey, string? name, CancellationToken stop)
    {
        if (PasskeyName.Check(name) is { Any: true } problems)
        {
            return problems;
        }

        passkey.Rename(name!.Trim());
        act.Begin(AccessActs.PasskeyRenamed);
        var saved = await db.Save(stop);
        return saved.Any ? saved : passkey;
    }
}
