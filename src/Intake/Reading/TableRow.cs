using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Intake.Reading;

/// <summary>One row, asked by the codes of its columns. What cannot be read is a problem of its cell, and counts as blank.</summary>
public sealed class TableRow(SheetRow row, Header header, IReadOnlyList<ColumnSpec> columns, CellTexts texts)
{
    private readonly List<RowProblem> _problems = [];

    public int Number => row.Number;

    public IReadOnlyList<RowProblem> Problems => _problems;

    public bool IsBlank => header.At.Values.All(at => at >= row.Cells.Count || row.Cells[at].IsBlank);

    public bool Has(string column) => header.At.ContainsKey(column);

    public bool IsBlankAt(string column) => Cell(column).IsBlank;

    /// <summary>The cell says "bỏ": what stands is withdrawn.</summary>
    public bool IsDropped(string column) => Cell(column) is { Fault: CellFault.None, Value: string { Length: > 0 and <= 6 } text } cell && !char.IsAsciiDigit(text[0]) && VietnameseText.SearchKey(texts.Of(cell) ?? "") == "bo";

    public bool IsText(string column) => Cell(column) is { Fault: CellFault.None, Value: string };

    public bool IsNumber(string column) => Cell(column) is { Fault: CellFault.None, Value: decimal };

    /// <summary>Something is already said of the cell.</summary>
    public bool IsWrongAt(string column) => _problems.Count > 0 && Called(column) is var called && _problems.Exists(p => p.Column == called);

    /// <param name="column">Null for the whole row.</param>
    public void Add(string? column, string sentence)
    {
        var problem = new RowProblem(row.Number, column is null ? null : Called(column), sentence) { At = column is not null && header.At.TryGetValue(column, out var at) ? at : int.MaxValue };
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    public string? Text(string column) => Sound(column) is { } cell ? cell.Value switch
    {
        DateOnly day => Vi.Day(day),
        bool yes => yes ? "có" : "không",
        _ => texts.Of(cell),
    } : null;

    public decimal? Amount(string column)
    {
        switch (Sound(column)?.Value)
        {
            case null:
                return null;
            case decimal number:
                return number;
            case string text when Vi.TryNumber(text, out var typed):
                return typed;
            case DateOnly:
                Add(column, "Ô này là một ngày; cần một số.");
                return null;
            default:
                Add(column, $"“{Shown(column)}” không phải là số; viết như 1.779,5.");
                return null;
        }
    }

    public int? Whole(string column)
    {
        var number = Amount(column);
        if (number is { } known && (known != decimal.Truncate(known) || Math.Abs(known) > int.MaxValue))
        {
            Add(column, known != decimal.Truncate(known) ? "Cần một số nguyên, không có phần lẻ." : "Số quá lớn.");
            return null;
        }

        return (int?)number;
    }

    /// <summary>Text as dd/mm/yyyy, a cell that is a day, or the bare serial number of one.</summary>
    public DateOnly? Day(string column)
    {
        switch (Sound(column)?.Value)
        {
            case null:
                return null;
            case DateOnly day:
                return day;
            case string text when VietnamDay.TryParse(text, out var typed):
                return typed;
            case decimal serial and >= 1 and < 100_000 when serial == decimal.Truncate(serial):
                return new DateOnly(1899, 12, 30).AddDays((int)serial);
            default:
                Add(column, $"“{Shown(column)}” không phải là ngày; viết ngày/tháng/năm, như 31/12/2021.");
                return null;
        }
    }

    public bool? YesOrNo(string column)
    {
        if (Sound(column)?.Value is bool yes)
        {
            return yes;
        }

        switch (VietnameseText.SearchKey(Text(column) ?? ""))
        {
            case "":
                return null;
            case "co" or "x" or "1" or "dung":
                return true;
            case "khong" or "0" or "sai":
                return false;
            default:
                Add(column, $"“{Shown(column)}”: viết có hoặc không.");
                return null;
        }
    }

    public T? Choice<T>(string column, ChoiceList<T> choices) where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (choices.Find(text) is { } known)
        {
            return known;
        }

        Add(column, $"“{text}” không có trong danh mục. Chọn một trong các giá trị ở trang Danh mục của mẫu.");
        return null;
    }

    private SheetCell Cell(string column) => header.At.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at] : default;

    private SheetCell? Sound(string column)
    {
        var cell = Cell(column);
        switch (cell.Fault)
        {
            case CellFault.NoResult:
                Add(column, "Ô này là công thức chưa có kết quả. Mở tệp bằng Excel, để Excel tính rồi lưu lại.");
                return null;
            case CellFault.Error:
                Add(column, $"Ô này đang báo lỗi {cell.Value}. Sửa công thức hoặc ghi thẳng giá trị.");
                return null;
            default:
                return cell.IsBlank ? null : cell;
        }
    }

    private string Shown(string column) => texts.Of(Cell(column)) is { } text ? text.Length <= 60 ? text : text[..60] + "…" : Convert.ToString(Cell(column).Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private string Called(string column)
    {
        var label = columns.First(c => c.Code == column).Label;
        return header.At.TryGetValue(column, out var at) ? $"{Header.Letters(at)} · {label}" : label;
    }
}
