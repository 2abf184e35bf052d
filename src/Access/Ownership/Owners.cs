using System.Collections.Frozen;
using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory;

namespace LangNghe.Access.Ownership;

/// <summary>What owners and matters are called today.</summary>
public sealed class Owners(IEnumerable<Matter> matters, OrganisationBooks organisations, UnitBooks units, TimeProvider clock)
{
    private readonly FrozenDictionary<string, string> _labels = matters.ToFrozenDictionary(m => m.Code, m => m.Label, StringComparer.Ordinal);

    public string Label(string matter) => _labels.GetValueOrDefault(matter, matter);

    /// <param name="owner">Null for the commune.</param>
    /// <param name="communeId">Of the village; null for communes in general.</param>
    public async Task<string> Name(FieldOfWork? owner, Guid? communeId, CancellationToken stop)
    {
        var today = clock.Today();
        if (owner is { } field)
        {
            return (await organisations.Current(stop)).Owner(field, today)?.Name ?? $"cơ quan quản lý {field.Words}";
        }

        var book = await units.Current(stop);
        return communeId is { } commune && book.Resolve(commune, today) is { } heir ? book.Committee(heir, today) : "Ủy ban nhân dân cấp xã";
    }
}
