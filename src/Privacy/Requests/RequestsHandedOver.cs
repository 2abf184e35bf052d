using LangNghe.Access.Handover;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Privacy.Requests;

/// <summary>Requests that somebody who leaves was to answer: the days of the law go on.</summary>
internal static class RequestsHandedOver
{
    public static OpenWork Make() => new("Yêu cầu về dữ liệu cá nhân đang phụ trách", Open, Take) { WhyNot = WhyNot };

    private static async Task<IReadOnlyList<OpenWorkLine>> Open(IServiceProvider services, Guid account, CancellationToken stop) =>
        [.. (await Left(services, account).AsNoTracking().OrderBy(r => r.Number).ToListAsync(stop)).Select(r => new OpenWorkLine($"Yêu cầu số {r.Number}", $"/yeu-cau-du-lieu/{r.Id}"))];

    private static async Task Take(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        foreach (var request in await Left(services, account).ToListAsync(stop))
        {
            request.AssignTo(receiver.AccountId, receiver.Name);
        }
    }

    private static async Task<string?> WhyNot(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        var actor = await services.GetRequiredService<ActorsByAccount>().Find(receiver.AccountId, stop);
        var left = await Left(services, account).AsNoTracking().ToListAsync(stop);
        var foreign = actor is null || !actor.May(PrivacyPermissions.Handle) ? left.Count : left.Count(r => !actor.Sees(r.UnitId));
        return foreign == 0 ? null : $"{receiver.Name} không xử lý được {foreign} yêu cầu về dữ liệu cá nhân mà người này đang phụ trách. Chọn người khác, hoặc phân công các yêu cầu ấy trước.";
    }

    private static IQueryable<DataRequest> Left(IServiceProvider services, Guid account) =>
        services.GetRequiredService<AppDb>().DataRequests.Where(r => r.ClosedOn == null && r.AssigneeId == account);
}
