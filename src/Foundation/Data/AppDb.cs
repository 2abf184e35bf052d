using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Foundation.Data;

/// <summary>The one context. It names no module's table: it takes the mappings of the assemblies it is given, and refuses a save of facts that no act answers for.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    private CurrentAct? _act;
    private RegisterVersion? _version;

    private IServiceProvider Application => options.GetExtension<CoreOptionsExtension>().ApplicationServiceProvider!;

    private PersonalValues Personal => Application.GetRequiredService<PersonalValues>();

    /// <summary>The version of the register as this context first saw it. Every change of a fact is an act and every act makes a version, so what was computed stays right until the next.</summary>
    public async ValueTask<long> Version(CancellationToken stop) => (await Versions(stop)).Number;

    /// <summary>The version of what the register says of a day. Of a day that is over it stands still while only facts of today are added; yesterday counts as today, so that clocks may differ.</summary>
    public async ValueTask<(bool IsOver, long Version)> VersionOf(DateOnly day, CancellationToken stop)
    {
        var version = await Versions(stop);
        return day < Today.AddDays(-1) ? (true, version.Past) : (false, version.Number);
    }

    private DateOnly Today => Application.GetRequiredService<TimeProvider>().Today();

    private async ValueTask<RegisterVersion> Versions(CancellationToken stop) => _version ??= await Set<RegisterVersion>().AsNoTracking().SingleAsync(stop);

    /// <summary>Contexts are lent from a pool: each borrower brings the act that answers for its saves, null when it only reads.</summary>
    internal AppDb LentTo(CurrentAct? act)
    {
        (_act, _version) = (act, null);
        return this;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saves wait: use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        _version = null;
        if (_act?.IsHeldBack == true)
        {
            throw new HeldBackException();
        }

        ChangeTracker.DetectChanges();
        await FilesGoAlong(cancellationToken);
        var changed = ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (!changed.Any(Facts.Changed))
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var began = _act?.Take() ?? throw new InvalidOperationException("A save of facts without an act: begin one, so that somebody answers for it.");
        Facts.Stamp(changed, began);
        began.Changes = Facts.Changes(changed, await Personal.SealsFor(this, changed, began, cancellationToken));
        Add(began);
        AddRange(Facts.Subjects(changed).Select(s => new ActSubject(began.Id, s)));
        try
        {
            return await SaveAct(began, !Facts.AreOfToday(changed, Today), acceptAllChangesOnSuccess, cancellationToken);
        }
        catch
        {
            _act!.PutBack(began);
            throw;
        }
    }

    /// <summary>An act over rows that were written past the change tracker.</summary>
    internal async Task SaveBulk(Act act, CancellationToken stop)
    {
        _version = null;
        Add(act);
        await SaveAct(act, changesPast: true, acceptAllChangesOnSuccess: true, stop);
    }

    /// <summary>The version moves last, so that writers wait for one another no longer than a commit takes. The act waits for its seal under that version: the order of the commits.</summary>
    private async Task<int> SaveAct(Act act, bool changesPast, bool acceptAllChangesOnSuccess, CancellationToken stop)
    {
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
        await Database.ExecuteSqlAsync(
            $"UPDATE register_version SET number = number + 1, past = CASE WHEN {changesPast} THEN number + 1 ELSE past END; INSERT INTO unsealed_acts (version, act_id) SELECT number, {act.Id} FROM register_version", stop);
        if (own is not null)
        {
            await own.CommitAsync(stop);
            _act!.IsWritten();
        }

        return saved;
    }

    /// <summary>A record that is written again keeps its files: a row has a new id, the record is the same.</summary>
    private async Task FilesGoAlong(CancellationToken stop)
    {
        var rows = ChangeTracker.Entries<Dated>().Where(e => e.State == EntityState.Added && e.Entity.FilesBefore is not null).Select(e => e.Entity).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var before = rows.ConvertAll(r => r.FilesBefore!);
        var files = (await Set<Attachment>().Where(a => before.Contains(a.Subject)).OrderBy(a => a.Id).ToListAsync(stop)).ToLookup(a => a.Subject, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            AddRange(files[row.FilesBefore!].Select(a => new Attachment(a.FileId, row.FilesUnder)));
            row.FilesAreTaken();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in Application.GetRequiredService<ModelAssemblies>().All)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(Dated).IsAssignableFrom(t.ClrType)))
        {
            modelBuilder.Entity(type.ClrType).Ignore(nameof(Dated.Subject)).Ignore(nameof(Dated.Line)).Ignore(nameof(Dated.IsWithdrawn)).Ignore(nameof(Dated.FilesUnder)).Ignore(nameof(Dated.FilesBefore));
            modelBuilder.Entity(type.ClrType).Property(nameof(Dated.Id)).ValueGeneratedNever();
            modelBuilder.Entity(type.ClrType).Property(nameof(Dated.SourceNote)).HasMaxLength(500);
        }

        // Our sort keys are compared byte by byte on both databases; a language's collation would undo them.
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.Name is "SortKey" or "SearchKey" && Database.IsNpgsql()))
        {
            key.SetCollation("C");
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
