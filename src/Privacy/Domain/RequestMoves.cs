namespace LangNghe.Privacy.Domain;

/// <summary>The one table of the workflow: from which states a step goes, where it leads, and who may take it. What greys a button also stops the post.</summary>
public static class RequestMoves
{
    private static readonly RequestState[] _open = [RequestState.Received, RequestState.Answered, RequestState.Extended];

    private static readonly (RequestStepKind Step, RequestState[] From, RequestState? To, string Permission)[] _table =
    [
        (RequestStepKind.Assign, _open, null, PrivacyPermissions.Handle),
        (RequestStepKind.Answer, [RequestState.Received], RequestState.Answered, PrivacyPermissions.Handle),
        (RequestStepKind.Deliver, _open, null, PrivacyPermissions.Handle),
        (RequestStepKind.Extend, [RequestState.Answered], RequestState.Extended, PrivacyPermissions.Decide),
        (RequestStepKind.Complete, _open, RequestState.Done, PrivacyPermissions.Decide),
        (RequestStepKind.Refuse, _open, RequestState.Refused, PrivacyPermissions.Decide),
        (RequestStepKind.TakeBack, _open, RequestState.TakenBack, PrivacyPermissions.Handle),
    ];

    public static bool IsOpen(RequestState state) => Array.IndexOf(_open, state) >= 0;

    public static string PermissionOf(RequestStepKind step) => Find(step).Permission;

    public static RequestState? Leads(RequestStepKind step) => Find(step).To;

    /// <summary>Null when the step can be taken now.</summary>
    /// <param name="isLate">The term for carrying it out has passed: what is late stays so.</param>
    public static string? WhyNot(RequestStepKind step, DataRequest request, Func<string, bool> may, bool isLate) =>
        !may(PermissionOf(step)) ? "Việc này do vai trò khác làm."
        : !IsOpen(request.State) ? "Yêu cầu đã kết thúc."
        : step == RequestStepKind.Extend && request.State == RequestState.Extended ? "Chỉ được gia hạn một lần."
        : step == RequestStepKind.Extend && request.State == RequestState.Received ? "Trả lời người yêu cầu trước khi gia hạn."
        : step == RequestStepKind.Extend && isLate ? "Đã quá hạn thực hiện; chỉ gia hạn được khi chưa hết hạn. Yêu cầu này vẫn tính là quá hạn."
        : !Find(step).From.Contains(request.State) ? "Bước này đã làm."
        : step == RequestStepKind.Deliver && request.Kind != RequestKind.See ? "Chỉ giao bản dữ liệu khi người ta yêu cầu xem."
        : step == RequestStepKind.Complete && request is { Kind: RequestKind.See, DeliveredOn: null } ? "Giao bản dữ liệu trước."
        : null;

    private static (RequestStepKind Step, RequestState[] From, RequestState? To, string Permission) Find(RequestStepKind step) => Array.Find(_table, m => m.Step == step);
}
