namespace LangNghe.Foundation.Who;

/// <summary>The page or endpoint opens only to who signed in, or gave the password, passkey or code anew, within the last minutes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsRecentSignInAttribute : Attribute;
