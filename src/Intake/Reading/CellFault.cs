namespace LangNghe.Intake.Reading;

/// <summary>Why a cell has no value that could be taken.</summary>
public enum CellFault
{
    None,

    /// <summary>A formula that was never computed: the program that wrote the file left no result.</summary>
    NoResult,

    /// <summary>#REF!, #N/A…</summary>
    Error,
}
