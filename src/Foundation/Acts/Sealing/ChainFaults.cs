namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>Counts all faults and keeps the first, so that a wrecked chain does not fill the memory.</summary>
internal sealed class ChainFaults(int most)
{
    private readonly List<(ChainFault Fault, byte[]? Found, byte[]? Sealed)> _kept = [];
    private readonly List<(long Number, Guid ActId, byte[] Before, byte[] Act, byte[] Chain)> _broken = [];

    public long Found { get; private set; }

    public void Add(ChainFault fault) => Add(fault, null, null);

    public void Altered(ChainFault fault, byte[] found, byte[] sealedAs) => Add(fault, found, sealedAs);

    public void Broken(ActSeal seal, byte[] before)
    {
        if (_broken.Count < most)
        {
            _broken.Add((seal.Number, seal.ActId, before, seal.ActHash, seal.ChainHash));
        }

        Add(new ChainFault(ChainFaultKind.SealBroken, seal.Number, ActId: seal.ActId));
    }

    /// <summary>What seems altered or broken but fits under another number was only moved there.</summary>
    public IReadOnlyList<ChainFault> Told() =>
    [
        .. _kept.Select(k => OwnNumber(k) is { } own
            ? k.Fault with { Kind = ChainFaultKind.Reordered, Detail = $"đứng ở chỗ của số {own}" } : k.Fault),
    ];

    private long? OwnNumber((ChainFault Fault, byte[]? Found, byte[]? Sealed) kept) => kept.Fault.Kind switch
    {
        ChainFaultKind.Altered => _kept.Where(o => o.Sealed is not null && o.Sealed.AsSpan().SequenceEqual(kept.Found)).Select(o => o.Fault.Number).FirstOrDefault(),
        ChainFaultKind.SealBroken => _broken.Where(o => o.Number == kept.Fault.Number)
            .SelectMany(here => _broken.Where(there => there.Number != here.Number && ActChain.Link(there.Before, there.Number, here.Act).AsSpan().SequenceEqual(there.Chain)))
            .Select(there => (long?)there.Number).FirstOrDefault(),
        _ => null,
    };

    private void Add(ChainFault fault, byte[]? found, byte[]? sealedAs)
    {
        Found++;
        if (_kept.Count < most)
        {
            _kept.Add((fault, found, sealedAs));
        }
    }
}
