namespace LangNghe.Registry.Domain;

/// <summary>One condition of a recognition, with what the register says about it.</summary>
/// <param name="Demand">What the law asks.</param>
/// <param name="Found">The evidence in words.</param>
/// <param name="Law">Where the demand stands.</param>
public sealed record Condition(string Demand, string Found, Finding Finding, string Law);
