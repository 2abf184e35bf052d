namespace LangNghe.Foundation.Jobs;

public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>Jobs that one process runs side by side.</summary>
    public int AtOnce { get; set; } = 2;

    /// <summary>How long a job belongs to a process that gives no sign of life.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a process looks for jobs that others ordered; its own it takes up at once.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A job whose process died this often is given up: perhaps it is what kills them.</summary>
    public int Attempts { get; set; } = 3;

    /// <summary>How often what the work says of itself is written down, and a wish to stop is looked for.</summary>
    public TimeSpan Beat => Lease / 4 < TimeSpan.FromSeconds(1) ? Lease / 4 : TimeSpan.FromSeconds(1);

    public bool AreSound => AtOnce is >= 1 and <= 32 && Attempts is >= 1 and <= 20 && Lease >= TimeSpan.FromSeconds(1) && Poll >= TimeSpan.FromMilliseconds(50);
}
