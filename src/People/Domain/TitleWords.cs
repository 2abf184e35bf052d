namespace LangNghe.People.Domain;

public static class TitleWords
{
    extension(TitleLevel level)
    {
        public string Words => level == TitleLevel.National ? "Cấp quốc gia" : "Cấp tỉnh";
    }
}
