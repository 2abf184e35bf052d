using System.Collections.Frozen;
using System.Reflection;

namespace LangNghe.Foundation.Acts;

/// <summary>All kinds of act that the modules declared, each as a static field of its <c>…Acts</c> class.</summary>
public sealed class ActBook(IEnumerable<ActKinds> declared)
{
    private readonly FrozenDictionary<string, ActKind> _byCode = declared
        .SelectMany(d => d.Holder.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(f => f.GetValue(null)).OfType<ActKind>()
        .ToFrozenDictionary(k => k.Code);

    public IEnumerable<ActKind> All => _byCode.Values.OrderBy(k => k.Code, StringComparer.Ordinal);

    public string Label(string code) => _byCode.TryGetValue(code, out var kind) ? kind.Label : code;
}
