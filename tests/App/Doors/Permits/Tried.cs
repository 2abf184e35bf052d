namespace LangNghe.Tests.App.Doors.Permits;

internal enum Tried
{
    /// <summary>403, 401, or led to the sign-in.</summary>
    Refused,

    /// <summary>404: for this one there is no such thing.</summary>
    NotThere,
    LetIn,

    /// <summary>500 and above.</summary>
    Broken,
}
