using LangNghe.Foundation.Personal;

namespace LangNghe.Intake.Domain;

/// <summary>A row of an import that may be something the register has already, or what an earlier row says, and what it may be: the queue of what a person decides.</summary>
public sealed class AlikeRow
{
    private AlikeRow() { }

    public AlikeRow(Guid importId, int round, int row, int ordinal, string rowKey, string words, Guid thingId, string thing)
    {
        (ImportId, Round, Row, Ordinal, RowKey, ThingId) = (importId, round, row, ordinal, rowKey, thingId);
        (Words, Thing) = (Cut(words), Cut(thing));
    }

    public Guid ImportId { get; private set; }

    /// <summary>Of the check that found it.</summary>
    public int Round { get; private set; }

    public int Row { get; private set; }

    /// <summary>Among all that the row may be, the likeliest first.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Of the register, or of <see cref="RowThing"/>.</summary>
    public Guid ThingId { get; private set; }

    public string RowKey { get; private set; } = "";

    /// <summary>What the row says.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What it may be, in words.</summary>
    public string Thing { get; private set; } = "";

    /// <summary>The row can still be decided; who it names is in the file, until that is deleted.</summary>
    /// <param name="isThing">The thing is the person's.</param>
    public void ErasePerson(bool isThing) => (Words, Thing) = (PersonalWords.Erased, isThing ? PersonalWords.Erased : Thing);

    private static string Cut(string text) => text.Length <= 300 ? text : text[..299] + "…";
}
