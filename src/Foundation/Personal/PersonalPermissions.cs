namespace LangNghe.Foundation.Personal;

public static class PersonalPermissions
{
    /// <summary>Who may read about people, and so the personal values of acts.</summary>
    public const string Read = "persons.read";
}
