namespace LangNghe.Ui.Charts;

/// <summary>The colours of the style sheet's tokens, written into the drawing so that it also stands alone.</summary>
internal static class Ink
{
    public const string Dark = "#1b1a17";
    public const string Soft = "#5d5a52";
    public const string Line = "#dcd7cc";
    public const string Edge = "#857f72";
    public const string Paper = "#fdfcf9";
    public const string Lacquer = "#8f2d1c";
    public const string GoldGround = "#f3dfae";
    public const string GoldLine = "#b7791f";
    public const string GoldText = "#7a4f0e";
    public const string Blue = "#1f5a86";
}
