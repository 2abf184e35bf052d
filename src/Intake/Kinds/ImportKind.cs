using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Intake.Reading;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>A kind of table that can be read in and written out.</summary>
/// <param name="code">Stable; stands in addresses and in the stamp of the template.</param>
/// <param name="word">As the command line calls it.</param>
/// <param name="label">In Vietnamese, as "Cơ sở sản xuất".</param>
public abstract class ImportKind(string code, string word, string label)
{
    /// <summary>Of the template; counts up when a column gets another meaning.</summary>
    public virtual int TemplateVersion => 1;

    public string Code => code;

    public string Word => word;

    public string Label => label;

    public abstract IReadOnlyList<ColumnSpec> Columns { get; }

    /// <summary>Its rows tell of people: what leaves the program goes only to who has just proved who they are.</summary>
    public virtual bool HoldsPersonal => false;

    /// <summary>The column that says of whom or what a row is, where no line of an import may keep it; else null.</summary>
    public virtual string? UnkeptName => null;

    /// <summary>How a row is understood, for who fills in the template.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>Checks every row under the rules of the form. Writes nothing.</summary>
    /// <param name="told">How many rows are checked; may throw.</param>
    public abstract Task<ImportPlan> Plan(Table table, Func<int, Task> told, CancellationToken stop);

    /// <summary>What tells things of the register apart that a row may be, by their ids. Read when somebody looks: it is kept nowhere, and they see no more than on its page.</summary>
    public virtual Task<IReadOnlyDictionary<Guid, AlikeThing>> Things(IReadOnlyList<Guid> ids, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<Guid, AlikeThing>>(new Dictionary<Guid, AlikeThing>());

    /// <summary>What the rows of a plan write that need nobody else's word.</summary>
    /// <param name="about">The import, for each act.</param>
    public abstract IAsyncEnumerable<ManyAct> Acts(ImportPlan plan, Grounds grounds, string about, CancellationToken stop);

    /// <summary>What the rows of a plan send to others.</summary>
    public abstract IEnumerable<Proposal> Proposals(ImportPlan plan, Grounds grounds);

    /// <summary>All that the actor sees, as it can be read in again unchanged.</summary>
    public abstract Task<Sheet> Export(CancellationToken stop);

    /// <summary>What the acts of an import wrote, for undoing it.</summary>
    public abstract Task<WrittenRows> Written(IQueryable<Guid> acts, CancellationToken stop);

    /// <summary>A row that an undo leaves alone, in words.</summary>
    public abstract string Shown(Dated row);
}
