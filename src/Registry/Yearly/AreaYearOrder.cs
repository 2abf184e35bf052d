using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <summary>The area's own figures of one year, one of several that are handed in together.</summary>
/// <param name="IsProvisional">Null to leave it as the register has it.</param>
public sealed record AreaYearOrder(YearlyFacts What, bool? IsProvisional);
