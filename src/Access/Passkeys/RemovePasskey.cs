using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Passkeys;

/// <summary>From now on the key opens nothing; what lies on the device is the person's to delete.</summary>
public sealed class RemovePasskey(AppDb db, CurrentAct act)
{
    public async Task<Problems> Run(Passkey passkey, CancellationToken stop)
    {
        db.Remove(passkey);
        act.Begin(AccessActs.PasskeyRemoved);
        return await db.Save(stop);
    }
}
