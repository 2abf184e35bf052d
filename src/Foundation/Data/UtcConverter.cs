using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LangNghe.Foundation.Data;

/// <summary>SQLite gives instants back without their kind; all of ours are UTC.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    d => d.Kind == DateTimeKind.Utc ? d : DateTime.SpecifyKind(d, DateTimeKind.Utc),
    d => DateTime.SpecifyKind(d, DateTimeKind.Utc));
