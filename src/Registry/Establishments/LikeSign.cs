namespace LangNghe.Registry.Establishments;

/// <summary>By what two establishments are alike, the strongest first.</summary>
public enum LikeSign
{
    Number,
    Phone,
    Name,
}
