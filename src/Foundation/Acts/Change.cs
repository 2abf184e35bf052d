using System.Text.Json.Serialization;

namespace LangNghe.Foundation.Acts;

/// <summary>One value that an act changed. <c>From</c> is null for what is new, <c>To</c> for what was withdrawn.</summary>
/// <param name="Thing">The kind of row, as "VillageProfile".</param>
/// <param name="Subject">What the row is about.</param>
/// <param name="Field">The property.</param>
/// <param name="Person">Whose personal values they are: as stored, <c>From</c> and <c>To</c> then stand under that person's key. Null for what may be read openly.</param>
/// <param name="Line">Which of the rows about the subject, when one took the place of another and what tells them apart did not change. Null where the changed values tell it.</param>
public sealed record Change(string Thing, string Subject, string Field, string? From, string? To,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? Person = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Line = null);
