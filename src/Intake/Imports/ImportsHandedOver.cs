using LangNghe.Access.Handover;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Intake.Imports;

/// <summary>Files that somebody who leaves brought and that are not settled: to be accepted, or written and still to be undone for some hours.</summary>
internal static class ImportsHandedOver
{
    public static OpenWork Make() => new("Tệp nhập chưa xong", Open, Take) { WhyNot = WhyNot };

    private static async Task<IReadOnlyList<OpenWorkLine>> Open(IServiceProvider services, Guid account, CancellationToken stop) =>
        [.. (await Left(services, account).AsNoTracking().OrderBy(i => i.At).ToListAsync(stop)).Select(i => new OpenWorkLine(i.FileName, i.Url))];

    private static async Task Take(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        foreach (var import in await Left(services, account).ToListAsync(stop))
        {
            import.HandOver(receiver.AccountId);
        }
    }

    /// <summary>The files name people: they go to nobody who may read less of them than who brought them.</summary>
    private static async Task<string?> WhyNot(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        var actors = services.GetRequiredService<ActorsByAccount>();
        var (leaver, heir) = (await actors.Find(account, stop), await actors.Find(receiver.AccountId, stop));
        if (heir is null || !heir.May(IntakePermissions.Import))
        {
            return $"{receiver.Name} không có quyền nhập số liệu từ tệp, mà người này còn tệp nhập chưa xong.";
        }

        var covers = heir.Units is null || (leaver?.Units is { } units && units.IsSubsetOf(heir.Units));
        return covers && (heir.May(PersonalPermissions.Read) || leaver?.May(PersonalPermissions.Read) == false)
            ? null : $"{receiver.Name} không phụ trách hết địa bàn, hoặc không được xem dữ liệu cá nhân, của các tệp nhập chưa xong. Chọn người cùng cơ quan, đơn vị.";
    }

    private static IQueryable<Import> Left(IServiceProvider services, Guid account)
    {
        var undoable = services.GetRequiredService<TimeProvider>().UtcNow() - Import.Undoable;
        return services.GetRequiredService<AppDb>().Imports.Where(i => i.ActorId == account && i.State != ImportState.Undone && i.State != ImportState.Unreadable
            && (i.State != ImportState.Accepted || i.AcceptedAt >= undoable));
    }
}
