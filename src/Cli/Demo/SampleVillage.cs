namespace LangNghe.Cli.Demo;

/// <summary>A village that sample rows are written for.</summary>
/// <param name="FirstYear">Of its figures.</param>
internal sealed record SampleVillage(Guid Id, string Craft, int FirstYear);
