using System.Globalization;
using LangNghe.Law.Calendar;
using LangNghe.Law.Domain;
using LangNghe.Privacy.Domain;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.Privacy;

public sealed class ClocksOfARequest
{
    private static readonly RequestTerms _terms = new(LawFromFiles.Read(), new WorkingCalendar(CalendarFiles.Read(DateTime.UnixEpoch), new HolidayRules(LawFromFiles.Read())));

    /// <summary>Two working days after the day it came: over a weekend, over Tết, and from a day of rest.</summary>
    [Theory]
    [InlineData("2026-03-02", "2026-03-04")]
    [InlineData("2026-03-05", "2026-03-09")]
    [InlineData("2026-03-07", "2026-03-10")]
    [InlineData("2026-02-13", "2026-02-24")]
    public void It_is_answered_within_two_working_days(string received, string due) => Assert.Equal(Day(due), _terms.Answer(Request(RequestKind.See, received)).Due!.Value.Day);

    [Theory]
    [InlineData(RequestKind.See, "2026-03-12")]
    [InlineData(RequestKind.Correct, "2026-03-12")]
    [InlineData(RequestKind.Withdraw, "2026-03-17")]
    [InlineData(RequestKind.Restrict, "2026-03-17")]
    [InlineData(RequestKind.Object, "2026-03-17")]
    [InlineData(RequestKind.Delete, "2026-03-23")]
    public void It_is_carried_out_within_the_days_of_its_kind(RequestKind kind, string due) => Assert.Equal(Day(due), _terms.Complete(Request(kind, "2026-03-02")).Due!.Value.Day);

    [Fact]
    public void A_term_that_nobody_read_is_marked_and_one_of_the_press_is_not_unverified()
    {
        Assert.False(_terms.Complete(Request(RequestKind.Delete, "2026-03-02")).Provision!.Clause.Confidence.IsVerified);
        Assert.Equal(Confidence.M, _terms.Complete(Request(RequestKind.Restrict, "2026-03-02")).Provision!.Clause.Confidence);
    }

    [Fact]
    public void It_is_in_time_on_its_last_day_and_late_on_the_next()
    {
        var answer = _terms.Answer(Request(RequestKind.See, "2026-03-02"));
        Assert.Equal(("at_risk", false), (answer.Status(Day("2026-03-04")), answer.IsLate(Day("2026-03-04"))));
        Assert.Equal(("late", true), (answer.Status(Day("2026-03-05")), answer.IsLate(Day("2026-03-05"))));
        Assert.Equal("quá hạn từ 04/03/2026", answer.Words(Day("2026-03-05")));
    }

    [Fact]
    public void One_extension_gives_fifteen_days_more()
    {
        var request = Request(RequestKind.Restrict, "2026-03-02");
        request.Take(RequestStepKind.Answer, Day("2026-03-03"));
        request.Take(RequestStepKind.Extend, Day("2026-03-10"));
        Assert.Equal(Day("2026-04-01"), _terms.Complete(request).Due!.Value.Day);
        Assert.NotNull(RequestMoves.WhyNot(RequestStepKind.Extend, request, _ => true, isLate: false));
    }

    [Fact]
    public void Whoever_is_late_stays_late()
    {
        var request = Request(RequestKind.Restrict, "2026-03-02");
        request.Take(RequestStepKind.Answer, Day("2026-03-03"));
        var due = _terms.Complete(request).Due!.Value.Day;
        Assert.False(_terms.Complete(request).IsLate(due));
        Assert.Null(RequestMoves.WhyNot(RequestStepKind.Extend, request, _ => true, isLate: false));
        Assert.True(_terms.Complete(request).IsLate(due.AddDays(1)));
        Assert.Contains("chưa hết hạn", RequestMoves.WhyNot(RequestStepKind.Extend, request, _ => true, isLate: true), StringComparison.Ordinal);
        Assert.Null(RequestMoves.WhyNot(RequestStepKind.Complete, request, _ => true, isLate: true));
    }

    [Fact]
    public void Whoever_carries_out_at_once_has_answered_as_well()
    {
        var request = Request(RequestKind.Correct, "2026-03-02");
        request.Take(RequestStepKind.Complete, Day("2026-03-03"));
        Assert.Equal("reached", _terms.Answer(request).Status(Day("2026-06-01")));
        Assert.Equal("reached", _terms.Complete(request).Status(Day("2026-06-01")));
        Assert.Equal(Day("2026-03-03"), request.ClosedOn);
    }

    [Fact]
    public void A_request_that_was_taken_back_is_not_late()
    {
        var request = Request(RequestKind.Correct, "2026-03-02");
        request.Take(RequestStepKind.TakeBack, Day("2026-03-03"));
        Assert.False(_terms.IsLate(request, Day("2026-06-01")));
    }

    [Theory]
    [InlineData(RequestStepKind.Complete, RequestKind.See, "Giao bản dữ liệu trước.")]
    [InlineData(RequestStepKind.Complete, RequestKind.Delete, null)]
    [InlineData(RequestStepKind.Deliver, RequestKind.Delete, "Chỉ giao bản dữ liệu khi người ta yêu cầu xem.")]
    [InlineData(RequestStepKind.Extend, RequestKind.Delete, "Trả lời người yêu cầu trước khi gia hạn.")]
    [InlineData(RequestStepKind.Refuse, RequestKind.Delete, null)]
    public void A_new_request_goes_where_the_table_says(RequestStepKind step, RequestKind kind, string? whyNot) =>
        Assert.Equal(whyNot, RequestMoves.WhyNot(step, Request(kind, "2026-03-02"), _ => true, isLate: false));

    [Fact]
    public void Nothing_is_done_on_a_request_that_ended_nor_by_who_may_not()
    {
        var request = Request(RequestKind.Correct, "2026-03-02");
        Assert.Equal("Việc này do vai trò khác làm.", RequestMoves.WhyNot(RequestStepKind.Refuse, request, p => p != PrivacyPermission, isLate: false));
        request.Take(RequestStepKind.Refuse, Day("2026-03-03"));
        Assert.All(Enum.GetValues<RequestStepKind>(), step => Assert.Equal("Yêu cầu đã kết thúc.", RequestMoves.WhyNot(step, request, _ => true, isLate: false)));
    }

    [Fact]
    public void A_refusal_names_its_ground_and_a_deletion_is_confirmed()
    {
        Assert.Contains(new StepFacts { Note = "x" }.Check(RequestStepKind.Refuse, RequestKind.Delete), p => p.Field == "Ground");
        Assert.Contains(new StepFacts { Note = "x" }.Check(RequestStepKind.Complete, RequestKind.Delete), p => p.Field == "IsSure");
        Assert.Empty(new StepFacts { Note = "x", IsSure = true }.Check(RequestStepKind.Complete, RequestKind.Delete));
        Assert.Empty(new StepFacts { Note = "x" }.Check(RequestStepKind.Complete, RequestKind.Correct));
    }

    private const string PrivacyPermission = LangNghe.Privacy.PrivacyPermissions.Decide;

    private static DataRequest Request(RequestKind kind, string received) =>
        new(1, new RequestFacts { PersonId = Guid.CreateVersion7(), Kind = kind, Way = RequestWay.Letter, ReceivedOn = Day(received), Content = "Đề nghị" }, null, DateTime.UnixEpoch);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
