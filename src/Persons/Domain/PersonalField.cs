namespace LangNghe.Persons.Domain;

/// <summary>A value that a consent can be about.</summary>
public enum PersonalField
{
    Name,
    Title,
    BirthYear,
    Phone,
    Address,
    Portrait,
}
