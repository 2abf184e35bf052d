namespace LangNghe.Persons.Domain;

public enum Gender
{
    Male,
    Female,
}
