using System.Globalization;
using System.Xml;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>A workbook of Excel since 2007 (ECMA-376). Read by us, because no library at hand bounds what it unpacks, gives the fonts, and tells a formula without a result from an empty cell.</summary>
internal sealed class XlsxWorkbook : Workbook
{
    // The day before 1900-01-01, and one more for the 29 February 1900 that Excel believes in.
    private static readonly DateTime _firstDay = new(1899, 12, 30);
    private static readonly DateTime _firstDayOfMac = new(1904, 1, 1);

    private readonly XlsxPackage _package;
    private readonly ReadingLimits _limits;
    private readonly List<(string Name, string Path)> _sheets = [];
    private readonly Lazy<List<(string Text, OldEncoding? Font)>> _shared;
    private readonly XlsxStyles _styles = new();
    private readonly bool _isOfMac;

    public XlsxWorkbook(Stream content, ReadingLimits limits)
    {
        _limits = limits;
        _package = new XlsxPackage(content, limits);
        try
        {
            var book = _package.RelationsOf("").Values.FirstOrDefault(r => r.Kind == "officeDocument").Path ?? "xl/workbook.xml";
            var parts = _package.RelationsOf(book);
            _isOfMac = ReadSheets(book, parts);
            using var styles = Part("styles");
            _styles = XlsxStyles.Read(styles);
            _shared = new Lazy<List<(string Text, OldEncoding? Font)>>(() => Shared(Part("sharedStrings")));

            XmlReader? Part(string kind) => parts.Values.FirstOrDefault(r => r.Kind == kind).Path is { } path ? _package.Open(path) : null;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw XlsxPackage.Broken(broken);
        }

        if (_sheets.Count == 0)
        {
            throw XlsxPackage.Broken();
        }
    }

    public override IReadOnlyList<string> Sheets => _sheets.ConvertAll(s => s.Name);

    public override IEnumerable<SheetRow> Rows(int sheet)
    {
        using var reader = _package.Open(_sheets[sheet].Path) ?? throw XlsxPackage.Broken();
        var (number, count) = (0, 0);
        while (Next(reader, ref number) is { } row)
        {
            if (row.IsBlank)
            {
                continue;
            }

            yield return ++count <= _limits.Rows ? row : throw new UnreadableFileException($"Bảng có hơn {_limits.Rows} dòng. Hãy chia thành nhiều tệp.");
        }
    }

    protected override void Dispose(bool disposing) => _package.Dispose();

    private static bool IsBroken(Exception error) => error is XmlException or InvalidDataException or EndOfStreamException or FormatException or InvalidOperationException;

    /// <returns>Whether days are counted as the old Macintosh did.</returns>
    private bool ReadSheets(string book, IReadOnlyDictionary<string, (string Kind, string Path)> parts)
    {
        var isOfMac = false;
        using var reader = _package.Open(book) ?? throw XlsxPackage.Broken();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                isOfMac = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && reader.GetAttribute("state") is null or "visible" && reader.GetAttribute("name") is { } name
                && RelationId(reader) is { } id && parts.TryGetValue(id, out var part) && part.Kind == "worksheet")
            {
                _sheets.Add((name, part.Path));
            }
        }

        return isOfMac;
    }

    private static string? RelationId(XmlReader reader) =>
        reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private List<(string Text, OldEncoding? Font)> Shared(XmlReader? reader)
    {
        var (texts, all) = (new List<(string, OldEncoding?)>(), 0L);
        using var part = reader;
        while (part?.Read() == true)
        {
            if (part.NodeType != XmlNodeType.Element || part.LocalName != "si")
            {
                continue;
            }

            var text = XlsxText.Rich(part, _limits);
            all += text.Text.Length + 8;
            texts.Add(all <= _limits.SharedText ? text : throw UnpackingBudget.TooMuch(_limits));
        }

        return texts;
    }

    private SheetRow? Next(XmlReader reader, ref int number)
    {
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                {
                    number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                    if (Cells(reader) is { Count: > 0 } cells)
                    {
                        return new SheetRow(number, cells);
                    }
                }
            }

            return null;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw XlsxPackage.Broken(broken);
        }
    }

    /// <summary>Null for a row without any.</summary>
    private List<SheetCell>? Cells(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return null;
        }

        List<SheetCell>? cells = null;

        var (depth, column) = (reader.Depth, -1);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
            var cell = Cell(reader);
            if (column >= _limits.Columns || column < 0)
            {
                continue;
            }

            cells ??= [];
            while (cells.Count <= column)
            {
                cells.Add(default);
            }

            cells[column] = cell;
        }

        return cells;
    }

    private SheetCell Cell(XmlReader reader)
    {
        var (kind, style) = (reader.GetAttribute("t"), _styles[int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : -1]);
        var (value, inline, isFormula) = ((string?)null, ((string Text, OldEncoding? Font)?)null, false);
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "v":
                    value = XlsxText.Value(reader, _limits);
                    break;
                case "is":
                    inline = XlsxText.Rich(reader, _limits);
                    break;
                case "f":
                    isFormula = true;
                    XlsxText.Pass(reader);
                    break;
            }
        }

        return kind switch
        {
            "inlineStr" when inline is { } own => new SheetCell(own.Text, Font: own.Font ?? style.Font),
            _ when string.IsNullOrEmpty(value) => new SheetCell(null, isFormula && kind != "str" ? CellFault.NoResult : CellFault.None),
            "s" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Value.Count => new SheetCell(_shared.Value[at].Text, Font: _shared.Value[at].Font ?? style.Font),
            "str" => new SheetCell(value, Font: style.Font),
            "b" => new SheetCell(value is "1" or "true"),
            "e" => new SheetCell(value, CellFault.Error),
            "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new SheetCell(DateOnly.FromDateTime(day)),
            null or "n" when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new SheetCell(style.IsDay && Day(number) is { } day ? day : (object)number),
            _ => new SheetCell(value, Font: style.Font),
        };
    }

    private DateOnly? Day(decimal serial) =>
        serial is >= 1 and < 2_958_466 ? DateOnly.FromDateTime((_isOfMac ? _firstDayOfMac : _firstDay).AddDays((double)decimal.Truncate(serial))) : null;

    /// <summary>"AB12" is column 27.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c) || column > 100_000)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column > 0 ? column - 1 : null;
    }
}
