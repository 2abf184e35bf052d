using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of one village and year, one of many that are handed in together.</summary>
/// <param name="IsProvisional">Null to leave it as the register has it.</param>
public sealed record YearOrder(RollEntry Village, YearlyFacts What, bool? IsProvisional);
