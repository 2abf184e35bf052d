namespace LangNghe.Law.Attachments;

public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    /// <summary>So much of a post is read, though no file of that size is kept: the answer is then the form with all that was typed.</summary>
    public const long MostRead = 128L * 1024 * 1024;

    /// <summary>Of a post to a page that takes no file.</summary>
    public const long MostReadElsewhere = 30_000_000;

    public int MaximumMegabytes { get; set; } = 20;

    public long MaximumBytes => MaximumMegabytes * 1024L * 1024L;
}
