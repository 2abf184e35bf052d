using LangNghe.Law.Domain;

namespace LangNghe.Privacy.Domain;

/// <summary>Counts the terms of Decree 356/2025/NĐ-CP by the law of the day on which a request came, over the calendar of working days.</summary>
public sealed class RequestTerms(LawBook law, WorkingCalendar calendar)
{
    public const string AnswerName = "privacy.request.answer_working_days";
    public const string ExtensionName = "privacy.request.extension_days";
    private const string CompletePrefix = "privacy.request.complete_days.";

    public RequestClock Answer(DataRequest request)
    {
        var provision = law.Find(AnswerName, request.ReceivedOn);
        return new RequestClock("Trả lời", provision is null ? null : calendar.AfterWorkingDays(request.ReceivedOn, Number(AnswerName, request)), request.AnsweredOn, request.ClosedOn is not null, provision);
    }

    public RequestClock Complete(DataRequest request)
    {
        var name = CompletePrefix + request.Kind.Code;
        var provision = law.Find(name, request.ReceivedOn);
        var more = request.ExtendedOn is null || law.Find(ExtensionName, request.ReceivedOn) is null ? 0 : Number(ExtensionName, request);
        var met = request.State is RequestState.Done or RequestState.Refused ? request.ClosedOn : null;
        return new RequestClock("Thực hiện", provision is null ? null : calendar.AfterDays(request.ReceivedOn, Number(name, request) + more), met, request.ClosedOn is not null, provision);
    }

    public bool IsLate(DataRequest request, DateOnly today) => Answer(request).IsLate(today) || Complete(request).IsLate(today);

    private int Number(string name, DataRequest request) => (int)law.Number(name, request.ReceivedOn);
}
