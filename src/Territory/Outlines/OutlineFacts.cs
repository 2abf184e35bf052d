namespace LangNghe.Territory.Outlines;

/// <param name="GeoJson">A FeatureCollection whose features name their unit by the properties code, name, type and parent_code.</param>
/// <param name="Attribution">Who drew the lines and under which licence.</param>
public sealed record OutlineFacts(string? GeoJson, string? Attribution);
