using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Running;

/// <summary>Whether this register holds sample data, which every screen and export then says. The act that loaded it is the mark, and acts are never taken out.</summary>
public sealed class SampleData(IDbContextFactory<AppDb> contexts, TimeProvider clock) : Snapshot<SampleMark>(contexts, clock)
{
    public const string Words = "DỮ LIỆU MẪU · không phải số liệu thật";

    /// <summary>In the names of files.</summary>
    public const string Prefix = "du-lieu-mau-";

    /// <summary>On answers whose body has no place for the words.</summary>
    public const string Header = "X-LangNghe-Sample";

    private volatile bool _last;

    /// <summary>While the database is away, as it was last known.</summary>
    public async Task<bool> Is(CancellationToken stop)
    {
        try
        {
            return _last = (await Current(stop)).Is;
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            return _last;
        }
    }

    /// <summary>What data that leaves this register says of itself; null where it is real.</summary>
    public async Task<string?> Mark(CancellationToken stop) => await Is(stop) ? Words : null;

    /// <summary>The sheet as it may leave this register.</summary>
    public async Task<Sheet> Marked(Sheet sheet, CancellationToken stop) => await Is(stop) ? sheet with { About = [Words, .. sheet.About] } : sheet;

    protected override async Task<SampleMark> Read(AppDb db, CancellationToken stop) => new(await db.Acts.AnyAsync(a => a.Kind == SampleActs.Load.Code, stop));
}
