using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>Who may read a village may read its files.</summary>
internal static class VillageFileGate
{
    public static FileGate Make(TimeProvider clock) => new("village", async (db, actor, id, stop) =>
        actor.May(RegistryPermissions.Read) && await db.VillagesAt(AsOf.On(clock.Today())).VisibleTo(actor).AnyAsync(v => v.Id == id, stop));
}
