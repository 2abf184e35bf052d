using LangNghe.Foundation.Time;
using LangNghe.Registry.Timeline;

namespace LangNghe.Registry.Villages;

/// <summary>A line of the summary list.</summary>
/// <param name="Value">Null while unknown.</param>
/// <param name="Edit">The act that changes it.</param>
public sealed record VillageFactLine(string Label, string? Value, string? Note, TimelineNote? Source, Sureness? Sureness, VillageFactEdit Edit, string Unknown = "chưa rõ");
