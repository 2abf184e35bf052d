namespace LangNghe.Ui.Tables;

/// <summary>How a list is sorted: by which column, upwards or downwards; <c>?sap-xep=ten</c> or <c>?sap-xep=-ten</c>.</summary>
public sealed record Sorting(string By, bool Descending)
{
    public const string Key = "sap-xep";

    /// <summary>Reads the query; anything but the known columns gives the first of them.</summary>
    public static Sorting From(string? query, params ReadOnlySpan<string> columns)
    {
        var descending = query?.StartsWith('-') == true;
        var by = descending ? query![1..] : query;
        foreach (var column in columns)
        {
            if (column == by)
            {
                return new Sorting(column, descending);
            }
        }

        return new Sorting(columns[0], false);
    }

    public override string ToString() => Descending ? "-" + By : By;
}
