using System.Security.Cryptography;
using System.Text;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>Where the register says something else today than it said when a proposal was sent.</summary>
public sealed class MovedSince(OrderKinds kinds, VillageDesk desk, IServiceProvider services)
{
    /// <summary>What it says now of each cell that waits and has moved, by key; null where it says nothing.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> Of(Proposal proposal, DeskVillage entry, CancellationToken stop)
    {
        var kind = kinds.Of(proposal.Order);
        var typed = OrderJson.Parse(proposal.Typed);
        var standing = await kind.Standing(services, new OrderPlace(entry.Number, proposal.VillageId, entry.Village.Version, proposal.RowId), typed, stop);
        var units = await desk.Units(stop);
        var now = kind.Cells(standing, typed, id => units.Name(id, desk.Today)).ToDictionary(c => c.Key, c => c.Before, StringComparer.Ordinal);
        // A cell that is among the differences no more says already what was proposed.
        return proposal.Waiting.Select(c => (c.Key, c.Before, Now: now.TryGetValue(c.Key, out var before) ? before : c.After))
            .Where(c => c.Before != c.Now).ToDictionary(c => c.Key, c => c.Now, StringComparer.Ordinal);
    }

    /// <summary>What a page showed of it, in short: who decides has seen this or must look again. Null when nothing has moved.</summary>
    public static string? Seal(IReadOnlyDictionary<string, string?> moved) => moved.Count == 0 ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', moved.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={m.Value}")))))[..16];
}
