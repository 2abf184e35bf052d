using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Seeding;

/// <summary>The 65 villages of section I of the Plan, as the reference data has them; the rooms above seed their own records from the same rows.</summary>
public static class PlanVillages
{
    /// <summary>Section I speaks of the end of December 2021.</summary>
    public static readonly DateOnly AttestedOn = new(2021, 12, 31);

    /// <summary>"Đến nay" in the Plan: the day it was signed.</summary>
    public static readonly DateOnly SignedOn = new(2022, 11, 4);

    public const string PlanCode = "kh-2986-2022";

    public const string Section = "Kế hoạch 2986/KH-UBND, mục I";

    public static IReadOnlyList<SeededVillage> Read() => Read<SeededVillage>("villages-65.csv");

    public static IReadOnlyList<T> Read<T>(string file)
    {
        using var text = new StreamReader(ReferenceData.File("plan", file));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        var options = csv.Context.TypeConverterOptionsCache;
        options.GetOptions<DateOnly?>().NullValues.Add("");
        options.GetOptions<VillageKind>().EnumIgnoreCase = true;
        options.GetOptions<TradeGroup?>().EnumIgnoreCase = options.GetOptions<TradeGroup>().EnumIgnoreCase = true;
        options.GetOptions<Sureness?>().EnumIgnoreCase = options.GetOptions<Sureness>().EnumIgnoreCase = true;
        foreach (var type in typeof(T).GetProperties().Select(p => p.PropertyType))
        {
            csv.Context.TypeConverterOptionsCache.GetOptions(type).EnumIgnoreCase = true;
        }

        return [.. csv.GetRecords<T>()];
    }
}
