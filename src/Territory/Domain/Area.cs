using LangNghe.Foundation.Acts;

namespace LangNghe.Territory.Domain;

/// <summary>What a plan and a reported figure belong to, whatever the units are called: "địa bàn tỉnh Hà Nam cũ".</summary>
public sealed class Area : IFact
{
    public const string HaNam = "ha-nam";
    public const string HaNamName = "địa bàn tỉnh Hà Nam cũ";

    private Area() { }

    public Area(string code, string name) => (Code, Name) = (code, name);

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Subject => SubjectOf(Code);

    public static string SubjectOf(string code) => $"area:{code}";
}
