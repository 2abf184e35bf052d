namespace LangNghe.Law.Attachments;

public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    public int MaximumMegabytes { get; set; } = 20;

    public long MaximumBytes => MaximumMegabytes * 1024L * 1024L;
}
