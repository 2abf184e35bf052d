using LangNghe.Foundation.Who;

namespace LangNghe.Registry.Establishments;

/// <summary>Who keeps the list of establishments of a village.</summary>
/// <param name="Receiver">Of proposals; null for the commune of the village.</param>
public sealed record ListOwner(FieldOfWork? Receiver, string Name);
