namespace LangNghe.Access.Credentials;

public sealed record NewPasswordFacts
{
    public string? Password { get; init; }

    public string? Again { get; init; }
}
