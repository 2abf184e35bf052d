using System.Security.Cryptography;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace LangNghe.Access.Credentials;

/// <summary>The second step: a code from the telephone, or one of ten codes on paper.</summary>
public sealed class SecondStep(AccountStore store, UserManager<Account> users, TimeProvider clock)
{
    private const int CodesOnPaper = 10;

    // Neither vowels, which make words, nor letters and digits that look alike.
    private const string Letters = "23456789BCDFGHJKMNPQRTVWXY";

    /// <summary>True when the code is good; it is then used up with the next save.</summary>
    public async Task<bool> Accepts(Account account, string? typed, CancellationToken stop)
    {
        var code = (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (code.Length == 6 && code.All(char.IsAsciiDigit))
        {
            return await AcceptsTotp(account, code, stop);
        }

        return code.Length == 10 && await store.RedeemCodeAsync(account, code, stop);
    }

    public async Task<bool> AcceptsTotp(Account account, string code, CancellationToken stop)
    {
        if (await store.GetAuthenticatorKeyAsync(account, stop) is not { Length: > 0 } key
            || TelephoneCode.StepOf(code, key, clock.UtcNow(), await store.LastUsedStep(account, stop)) is not { } step)
        {
            return false;
        }

        await store.Use(account, step, stop);
        return true;
    }

    /// <summary>Ten new codes; the earlier ones are void with the next save.</summary>
    public async Task<string[]> MakeCodes(Account account, CancellationToken stop)
    {
        var codes = Enumerable.Range(0, CodesOnPaper).Select(_ => RandomNumberGenerator.GetString(Letters, 10)).ToList();
        await store.KeepCodes(account, codes, stop);
        return [.. codes.Select(c => $"{c[..5]}-{c[5..]}")];
    }

    public async Task<TotpKey?> Key(Account account, CancellationToken stop) =>
        await store.GetAuthenticatorKeyAsync(account, stop) is { Length: > 0 } key ? TotpKey.Of(key, account.UserName!) : null;

    public Task NewKey(Account account, CancellationToken stop) => store.SetAuthenticatorKeyAsync(account, users.GenerateNewAuthenticatorKey(), stop);

    public Task Forget(Account account, CancellationToken stop) => store.Forget(account, stop);

    public async Task<int> CodesLeft(Account account, CancellationToken stop) => await store.CountCodesAsync(account, stop);

    public sealed record TotpKey(string Typed, string Svg)
    {
        public static TotpKey Of(string key, string name)
        {
            var typed = string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(c => new string(c)));
            using var data = QRCodeGenerator.GenerateQrCode($"otpauth://totp/LangNghe:{Uri.EscapeDataString(name)}?secret={key}&issuer=LangNghe&digits=6", QRCodeGenerator.ECCLevel.M);
            return new TotpKey(typed, new SvgQRCode(data).GetGraphic(4, "#1b1a17", "#ffffff", sizingMode: SvgQRCode.SizingMode.WidthHeightAttribute));
        }
    }
}
