namespace LangNghe.Cli.Demo;

/// <summary>What was written.</summary>
internal sealed record SampleCounts(int Villages, int Establishments, int Figures);
