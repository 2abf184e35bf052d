using System.Globalization;
using LangNghe.Registry.Domain;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Registry.Villages;

/// <summary>What the list of villages is asked, by page, download, map, API and command line alike.</summary>
public sealed record VillageListQuery
{
    public const string SearchKey = "q";
    public const string GroupKey = "nhom";
    public const string CraftKey = "nghe";
    public const string KindKey = "loai";
    public const string StateKey = "tinh-trang";
    public const string UnitKey = "xa";

    /// <summary>Said of a kind, a state or a unit that is not there.</summary>
    public const string None = "chua-ro";

    public string? Search { get; init; }

    public TradeGroup? Group { get; init; }

    /// <summary>The search key of a craft.</summary>
    public string? Craft { get; init; }

    /// <summary>A kind in small letters, or <see cref="None"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>A state in small letters, or <see cref="None"/>.</summary>
    public string? State { get; init; }

    /// <summary>A commune of the chosen map, a district of any time, or <see cref="None"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>The choices in the filters of the rooms above, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Rooms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Null for the order of names, or of the search where there is one.</summary>
    public Sorting? Sorting { get; init; }

    public int Page { get; init; } = 1;

    public bool HasFilters => Group is not null || Craft is not null || Kind is not null || State is not null || Unit is not null || Rooms.Count > 0;

    /// <summary>What the address says; what it says wrongly is not asked.</summary>
    public static VillageListQuery Read(IQueryCollection query, IEnumerable<VillageFilter> filters)
    {
        var sorting = Word(query, Sorting.Key);
        return new VillageListQuery
        {
            Search = Word(query, SearchKey),
            Group = Enum.TryParse<TradeGroup>(Word(query, GroupKey), ignoreCase: true, out var group) && Enum.IsDefined(group) ? group : null,
            Craft = Word(query, CraftKey),
            Kind = OneOf(Word(query, KindKey), Enum.GetValues<VillageKind>().Select(k => k.Code)),
            State = OneOf(Word(query, StateKey), Enum.GetValues<OperationState>().Select(s => s.Code)),
            Unit = Word(query, UnitKey) is { } unit && (unit == None || Guid.TryParse(unit, out _)) ? unit : null,
            Rooms = filters.Select(f => (f.Key, Value: OneOf(Word(query, f.Key), f.Choices.Select(c => c.Value))))
                .Where(c => c.Value is not null and not None).ToDictionary(c => c.Key, c => c.Value!, StringComparer.Ordinal),
            Sorting = sorting is null ? null : Sorting.From(sorting, VillageList.ByName, VillageList.ByNumber, VillageList.ByUnit, VillageList.ByKind),
            Page = int.TryParse(Word(query, Pager.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        };
    }

    private static string? Word(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 } word ? word : null;

    private static string? OneOf(string? word, IEnumerable<string> known) => word == None || known.Contains(word, StringComparer.Ordinal) ? word : null;
}
