using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Which imports an actor may see: the own ones.</summary>
public sealed class ImportBook(AppDb db, Actor actor)
{
    public const string NotHere = "Không có lần nhập này.";

    public IQueryable<Import> Visible => db.Imports.Where(i => i.ActorId == actor.AccountId);

    public Task<Import?> Mine(Guid id, CancellationToken stop) => Visible.SingleOrDefaultAsync(i => i.Id == id, stop);
}
