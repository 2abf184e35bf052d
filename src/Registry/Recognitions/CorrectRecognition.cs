using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Recognitions;

public sealed class CorrectRecognition(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(Guid rowId, VillageOrder<RecognitionCorrection> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        if (entry.Recognitions.FirstOrDefault(r => r.Id == rowId) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = what.Check(entry.Recognitions.Where(r => r != wrong), desk.Today).Under("What");
        var confirms = what is { Confirms: true, NeverWas: false } && wrong.Sureness.NeedsChecking;
        problems.When(!confirms && what with { Confirms = false } == RecognitionCorrection.Of(wrong), "", "Chưa có gì khác so với sổ.");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: confirms, what.DecisionNumber, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        if (order.Saves)
        {
            wrong.Withdraw();
            if (!what.NeverWas)
            {
                db.Add(Right(entry.Village.Id, wrong, what, grounds.Value).InPlaceOf(wrong));
            }
        }

        return await desk.Close(order, entry.Village, RegistryActs.Correct, grounds.Value, new Draft(entry.Number, [.. Lines(RecognitionCorrection.Of(wrong), what), .. confirms ? [DraftLine.Confirmed("Căn cứ của loại", wrong.Sureness)] : Array.Empty<DraftLine>()]), stop);
    }

    private static Recognition Right(Guid village, Recognition wrong, RecognitionCorrection what, Grounds grounds)
    {
        var confirmed = what.FromKnown == Known.Attested ? wrong.ConfirmedOn : null;
        // A mended number or day says nothing new of an inferred kind.
        var sureness = what.Confirms || what.Kind != wrong.Kind ? Sureness.Stated : wrong.Sureness;
        var right = new Recognition(village, what.Kind!.Value) { DecisionNumber = VietnameseText.Tidy(what.DecisionNumber) }
            .With(new Span(what.From!.Value, what.FromKnown, what.RevokedFrom?.AddDays(-1), ConfirmedOn: confirmed), grounds.Source with { Sureness = sureness });
        if (VietnameseText.Tidy(what.RevocationNumber) is { } number)
        {
            right.RevokeBy(number, wrong.RevokedByDocumentId ?? grounds.DocumentId, wrong.RevocationReason ?? grounds.Reason.Why);
        }

        return right;
    }

    private static DraftLine[] Lines(RecognitionCorrection old, RecognitionCorrection now) => now.NeverWas
        ? [new DraftLine("Công nhận", $"{old.Kind?.Words} từ {Vi.Day(old.From!.Value, old.FromKnown)}", "chưa từng có")]
        :
        [
            new DraftLine("Loại", old.Kind?.Words, now.Kind?.Words),
            new DraftLine("Số quyết định", old.DecisionNumber, VietnameseText.Tidy(now.DecisionNumber)),
            new DraftLine("Công nhận từ", old.DayWords, now.DayWords),
            new DraftLine("Không còn công nhận từ", Vi.Day(old.RevokedFrom, "còn hiệu lực"), Vi.Day(now.RevokedFrom, "còn hiệu lực")),
            new DraftLine("Quyết định thu hồi", old.RevocationNumber, VietnameseText.Tidy(now.RevocationNumber)),
        ];
}
