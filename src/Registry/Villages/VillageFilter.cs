using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Villages;

/// <summary>A place that the register's list offers: a room above registers one, and its choice stands in the list, the figures and the URL alike.</summary>
/// <param name="Key">The query key, as "ocop".</param>
/// <param name="Label">The question over the choices.</param>
/// <param name="Choices">Value and Vietnamese word; the empty value is not among them.</param>
/// <param name="Where">The condition that a choice stands for. Take sets into locals before the lambda (EF cannot look through extension members inside it).</param>
public sealed record VillageFilter(
    string Key,
    string Label,
    int Order,
    IReadOnlyList<(string Value, string Label)> Choices,
    Func<AppDb, AsOf, string, Expression<Func<VillageAt, bool>>> Where);
