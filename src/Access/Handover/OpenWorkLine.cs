namespace LangNghe.Access.Handover;

/// <param name="Url">Where the leaver sees it; null where there is no page.</param>
public sealed record OpenWorkLine(string Words, string? Url);
