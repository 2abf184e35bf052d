namespace LangNghe.Privacy.Domain;

/// <summary>How a request came.</summary>
public enum RequestWay
{
    InPerson,
    Letter,
    Electronic,
    Telephone,
}
