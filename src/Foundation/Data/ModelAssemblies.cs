using System.Reflection;

namespace LangNghe.Foundation.Data;

/// <summary>The assemblies whose mappings make the model, as the doors list them.</summary>
public sealed record ModelAssemblies(IReadOnlyList<Assembly> All);
