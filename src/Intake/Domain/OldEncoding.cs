namespace LangNghe.Intake.Domain;

/// <summary>How Vietnamese was written before Unicode: the letters of another alphabet, shown right only by fonts of their own.</summary>
public enum OldEncoding
{
    /// <summary>Fonts .VnTime, .VnArial…: one character a letter, "Lµng nghÒ".</summary>
    Tcvn3,

    /// <summary>Fonts as .VnTimeH, which show small letters as capitals.</summary>
    Tcvn3Capital,

    /// <summary>Fonts VNI-Times…: a vowel and a mark after it, "Laøng ngheà".</summary>
    Vni,
}
