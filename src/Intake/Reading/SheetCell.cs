using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>What stands in a cell.</summary>
/// <param name="Value">Text, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="bool"/> or null; of an error its name.</param>
/// <param name="Font">The encoding that the font of the cell is made for; null when it is Unicode or the file does not say.</param>
public readonly record struct SheetCell(object? Value, CellFault Fault = CellFault.None, OldEncoding? Font = null)
{
    public bool IsBlank => Fault == CellFault.None && (Value is null || (Value is string text && string.IsNullOrWhiteSpace(text)));
}
