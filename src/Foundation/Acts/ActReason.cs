namespace LangNghe.Foundation.Acts;

/// <summary>Why an act was done, and the document it stands on.</summary>
public sealed record ActReason(string? Why = null, Guid? DocumentId = null, string? DocumentText = null)
{
    public static readonly ActReason None = new();
}
