using LangNghe.Access.Accounts;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;

namespace LangNghe.Access.SignIn;

/// <summary>Without a password: the device has the key, and asked its owner for a finger, a face or a PIN. It cannot be guessed, so the lock of wrong passwords does not shut it out.</summary>
public sealed class SignInWithPasskey(ProvePasskey prove, SignInTries tries)
{
    /// <param name="expected">Who gave the right password a moment ago; null for whoever has the key.</param>
    public async Task<Outcome<Account>> Run(string? credential, Guid? expected, CancellationToken stop)
    {
        var proved = await prove.Run(credential, stop);
        if (!proved.Ok)
        {
            return proved.Problems;
        }

        if (expected is { } id && id != proved.Value.Id)
        {
            return Problems.Of("", ProvePasskey.Refusal);
        }

        return await tries.Admit(proved.Value, stop) ? proved.Value : Problems.Of("", Saving.Stale);
    }
}
