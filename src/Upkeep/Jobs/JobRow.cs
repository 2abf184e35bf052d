using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;

namespace LangNghe.Upkeep.Jobs;

/// <summary>One job as the lists show it.</summary>
/// <param name="Place">In the queue, 1 the next; null once it was taken up.</param>
public sealed record JobRow(
    Guid Id, string Label, JobState State, Guid? ActorId, string Who, DateTime OrderedAt, DateTime? StartedAt, DateTime? EndedAt, long Done, long? Of, string? Words, string? Url, string? StopAskedBy, int? Place)
{
    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public string StateWords => Place is { } place ? $"{JobWords.Of(State)}, thứ {Vi.Number(place)} trong hàng" : IsStopping ? "Đang dừng" : JobWords.Of(State);

    public bool IsStopping => State == JobState.Running && StopAskedBy is not null;

    /// <summary>How far it is, in numbers; null while there is nothing to say.</summary>
    public string? Progress => (Done, Of) switch
    {
        (_, { } of) => $"{Vi.Number(Done)}/{Vi.Number(of)}",
        ( > 0, null) => Vi.Number(Done),
        _ => null,
    };
}
