namespace LangNghe.Foundation.Sheets;

/// <summary>Text that a spreadsheet program shows and never runs.</summary>
public static class CellText
{
    private const string StartsAFormula = "=+-@\t\r\n";

    /// <summary>Without control characters; an apostrophe before what would start a formula.</summary>
    public static string Safe(string text)
    {
        var shown = text.Any(IsForbidden) ? new string([.. text.Where(c => !IsForbidden(c))]) : text;
        return shown.Length > 0 && StartsAFormula.Contains(shown[0], StringComparison.Ordinal) ? "'" + shown : shown;
    }

    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\t' or '\r' or '\n')) || c is '\ufffe' or '\uffff' || char.IsSurrogate(c);
}
