namespace LangNghe.Foundation.Acts;

/// <summary>Through which door a change comes: web, cli, api or seed.</summary>
public sealed record Door(string Name);
