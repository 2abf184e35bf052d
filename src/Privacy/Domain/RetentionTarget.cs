namespace LangNghe.Privacy.Domain;

/// <summary>A kind of personal data that is kept for a time.</summary>
public enum RetentionTarget
{
    Person,
    IdentityNumber,
    RequestContent,
    ConsentEvidence,
}
