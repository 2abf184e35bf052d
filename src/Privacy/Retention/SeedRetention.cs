using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LangNghe.Privacy.Retention;

/// <summary>Enters the rules of <c>data/privacy/retention.yaml</c> that are missing by their codes.</summary>
public sealed class SeedRetention(AppDb db, CurrentAct act)
{
    private static readonly IDeserializer _yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    public async Task Run(CancellationToken stop)
    {
        var known = await db.RetentionRules.Select(r => r.Code).ToListAsync(stop);
        var missing = _yaml.Deserialize<List<Written>>(await File.ReadAllTextAsync(ReferenceData.File("privacy", "retention.yaml"), stop)).Where(w => !known.Contains(w.Code)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        db.AddRange(missing.Select(w => new RetentionRule(w.Code, Enum.Parse<RetentionTarget>(w.Target.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), w.Months, w.Ground)));
        act.Begin(PrivacyActs.SeedRetention);
        await db.SaveChangesAsync(stop);
    }

    private sealed record Written
    {
        public string Code { get; init; } = "";

        public string Target { get; init; } = "";

        public int Months { get; init; }

        public string Ground { get; init; } = "";
    }
}
