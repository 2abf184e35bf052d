namespace LangNghe.Foundation.Acts;

/// <param name="Code">Stable, as "registry.village.register".</param>
/// <param name="Label">As the history shows it, in Vietnamese.</param>
public sealed record ActKind(string Code, string Label);
