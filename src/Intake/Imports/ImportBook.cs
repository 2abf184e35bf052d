using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Which imports an actor may see: the own ones, and who oversees the program those of all. Only the own ones are accepted, decided or undone.</summary>
public sealed class ImportBook(AppDb db, Actor actor)
{
    public const string NotHere = "Không có lần nhập này.";

    public bool SeesAll => actor.May(IntakePermissions.ReadAll);

    public bool MayImport => actor.May(IntakePermissions.Import);

    public IQueryable<Import> Visible => SeesAll ? db.Imports : Own;

    public IQueryable<Import> Own => db.Imports.Where(i => i.ActorId == actor.AccountId);

    public Task<Import?> Mine(Guid id, CancellationToken stop) => Own.SingleOrDefaultAsync(i => i.Id == id, stop);

    public bool IsMine(Import import) => MayImport && import.ActorId == actor.AccountId;
}
