namespace LangNghe.Foundation.Acts;

/// <summary>Through which door a change comes: web, cli, api, seed or schedule.</summary>
public sealed record Door(string Name);
