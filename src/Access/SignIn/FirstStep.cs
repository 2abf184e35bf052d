using LangNghe.Access.Accounts;

namespace LangNghe.Access.SignIn;

/// <param name="NeedsSecond">The account is not signed in yet: the caller asks for the second step.</param>
public sealed record FirstStep(Account Account, bool NeedsSecond);
