namespace LangNghe.Access.Domain;

public enum LinkPurpose
{
    Invite,
    Reset,
}
