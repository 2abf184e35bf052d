using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>A fact about a village that a decision makes and perhaps another ends: a grading, a right, a plan, a listing, a title, a link.</summary>
public abstract class VillageRecord : VillageRow
{
    /// <summary>As written on the paper that made it; null while no source gives it.</summary>
    public string? DecisionNumber { get; protected set; }

    /// <summary>The paper that ended it before its time.</summary>
    public string? EndNumber { get; private set; }

    public string? EndReason { get; private set; }

    public bool IsEnded => EndReason is not null;

    public void EndBy(string? number, string? reason) => (EndNumber, EndReason) = (number, reason);

    /// <summary>Ends this row as the one that it corrects was ended, or says why it cannot.</summary>
    public Problems EndLike(VillageRecord wrong)
    {
        if (wrong is not { IsEnded: true, Until: { } last })
        {
            return new Problems();
        }

        if (From > last)
        {
            return Problems.Of("", $"Mục này đã ghi là kết thúc, có hiệu lực đến hết {Vi.Day(last)}; không thể bắt đầu sau ngày ấy. Nếu ghi nhầm việc kết thúc thì đánh dấu “Chưa từng kết thúc”.");
        }

        var ranOut = UntilKnown != Known.Attested && Until < last;
        this.With(new Span(From, FromKnown, ranOut ? Until : last, ranOut ? UntilKnown : wrong.UntilKnown, ConfirmedOn));
        EndBy(wrong.EndNumber, wrong.EndReason);
        return new Problems();
    }
}
