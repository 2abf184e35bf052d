using LangNghe.Foundation.Jobs;

namespace LangNghe.Upkeep.Jobs;

public static class JobWords
{
    public static string Of(JobState state) => state switch
    {
        JobState.Waiting => "Đang chờ",
        JobState.Running => "Đang chạy",
        JobState.Done => "Xong",
        JobState.Failed => "Không làm được",
        JobState.Cancelled => "Đã dừng",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>As addresses and the command line write it.</summary>
    public static string Code(JobState state) => state switch
    {
        JobState.Waiting => "cho",
        JobState.Running => "chay",
        JobState.Done => "xong",
        JobState.Failed => "khong-duoc",
        JobState.Cancelled => "dung",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The classes of a mark, which never stand without the words.</summary>
    public static string Look(JobState state) => state switch
    {
        JobState.Done => "status status-reached",
        JobState.Failed => "status status-missed",
        JobState.Running => "status status-on-track",
        _ => "status status-unknown",
    };
}
