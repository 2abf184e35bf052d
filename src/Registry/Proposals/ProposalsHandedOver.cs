using LangNghe.Access.Handover;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Proposals;

/// <summary>What somebody who leaves has open among the proposals: those they sent, and those that wait for their word.</summary>
internal static class ProposalsHandedOver
{
    public static OpenWork Sent() => new("Đề nghị đã gửi, còn chờ", OpenSent, Take);

    /// <summary>They wait for an organisation and not for a person, so nothing is moved; but whoever takes over must be able to decide them.</summary>
    public static OpenWork ToDecide() => new("Đề nghị chờ quyết định", OpenToDecide, (_, _, _, _) => Task.CompletedTask) { WhyNot = WhyNot };

    private static async Task<IReadOnlyList<OpenWorkLine>> OpenSent(IServiceProvider services, Guid account, CancellationToken stop) =>
        Lines(services, await services.GetRequiredService<AppDb>().Proposals.KeptBy(account).Where(p => p.IsOpen).OrderBy(p => p.Id).Select(p => new Found(p.Id, p.Order)).ToListAsync(stop));

    private static async Task Take(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        foreach (var proposal in await services.GetRequiredService<AppDb>().Proposals.KeptBy(account).Where(p => p.IsOpen).ToListAsync(stop))
        {
            proposal.HandOver(receiver.AccountId);
        }
    }

    private static async Task<IReadOnlyList<OpenWorkLine>> OpenToDecide(IServiceProvider services, Guid account, CancellationToken stop) =>
        await BookOf(services, account, stop) is not { } book ? [] : Lines(services, await book.Mine.OrderBy(p => p.Id).Select(p => new Found(p.Id, p.Order)).ToListAsync(stop));

    private static async Task<string?> WhyNot(IServiceProvider services, Guid account, Receiver receiver, CancellationToken stop)
    {
        var (leaver, heir) = (await BookOf(services, account, stop), await BookOf(services, receiver.AccountId, stop));
        if (leaver is null)
        {
            return null;
        }

        var waiting = await leaver.Mine.Select(p => p.Id).ToListAsync(stop);
        var taken = heir is null ? 0 : await heir.Mine.CountAsync(p => waiting.Contains(p.Id), stop);
        return taken == waiting.Count ? null : $"{receiver.Name} không quyết định được {waiting.Count - taken} đề nghị đang chờ người này. Chọn người cùng cơ quan, đơn vị.";
    }

    private static async Task<ProposalBook?> BookOf(IServiceProvider services, Guid account, CancellationToken stop) =>
        await services.GetRequiredService<ActorsByAccount>().Find(account, stop) is { } actor
            ? new ProposalBook(services.GetRequiredService<AppDb>(), actor, services.GetRequiredService<OrderKinds>(), services.GetRequiredService<TimeProvider>()) : null;

    private static List<OpenWorkLine> Lines(IServiceProvider services, List<Found> found)
    {
        var kinds = services.GetRequiredService<OrderKinds>();
        return found.ConvertAll(p => new OpenWorkLine(kinds.Of(p.Order).Label, $"/de-nghi/{p.Id}"));
    }

    private sealed record Found(Guid Id, string Order);
}
