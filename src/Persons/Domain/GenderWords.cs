namespace LangNghe.Persons.Domain;

public static class GenderWords
{
    extension(Gender gender)
    {
        public string Words => gender == Gender.Male ? "Nam" : "Nữ";
    }
}
