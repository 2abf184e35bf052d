namespace LangNghe.Access.SignIn.Gates;

/// <summary>Who must show two factors and has only one may open this page: it sets up the second one, or leads out.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenBeforeTwoFactorsAttribute : Attribute;
