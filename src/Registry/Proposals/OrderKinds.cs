using System.Collections.Frozen;

namespace LangNghe.Registry.Proposals;

/// <summary>The orders that may be proposed, of all rooms.</summary>
public sealed class OrderKinds(IEnumerable<OrderKind> kinds)
{
    private readonly FrozenDictionary<string, OrderKind> _byCode = kinds.ToFrozenDictionary(k => k.Code, StringComparer.Ordinal);

    public OrderKind Of(string code) => _byCode[code];
}
