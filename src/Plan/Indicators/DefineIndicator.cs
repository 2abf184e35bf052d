using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Indicators;

/// <summary>Defines an indicator, or gives one a new version: the old version is withdrawn, so what it gave can be asked as known then.</summary>
public sealed class DefineIndicator(AppDb db, CurrentAct act, Actor actor, FigureCatalogue catalogue, TimeProvider clock)
{
    /// <param name="code">Null for a new one.</param>
    /// <param name="version">The version that the form was opened at.</param>
    public async Task<Outcome<Indicator>> Run(string? code, int version, IndicatorFacts facts, CancellationToken stop)
    {
        if (!actor.May(PlanPermissions.Define))
        {
            return Problems.Of("", "Bạn không có quyền đặt chỉ số.");
        }

        var tidy = facts.Tidied();
        if (tidy.Check(c => catalogue.Find(c) is not null) is { Any: true } problems)
        {
            return problems;
        }

        var old = code is null ? null : await db.Indicators.SingleOrDefaultAsync(i => i.Code == code && i.WithdrawnAt == null, stop);
        if (code is not null && old?.Version != version)
        {
            return Problems.Of("", Saving.Stale);
        }

        var made = new Indicator(code ?? await NextCode(stop), (old?.Version ?? 0) + 1, tidy).With(new Span(clock.Today()));
        old?.Withdraw();
        db.Add(made);
        act.Begin(code is null ? PlanActs.Define : PlanActs.Redefine, new ActReason(tidy.Reason));
        return await db.Save(nameof(IndicatorFacts.Label), "Có người vừa đặt chỉ số cùng mã; hãy gửi lại.", stop) is { Any: true } refused ? refused : made;
    }

    private async Task<string> NextCode(CancellationToken stop) => $"user.{await db.Indicators.Select(i => i.Code).Distinct().CountAsync(stop) + 1}";
}
