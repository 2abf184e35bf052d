namespace LangNghe.Foundation.Acts;

/// <summary>The class that holds a module's kinds of act.</summary>
public sealed record ActKinds(Type Holder);
