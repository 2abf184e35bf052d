using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.IpRights;

[Needs(RegistryPermissions.Propose)]
public sealed class RenewRightModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : RecordFormModel<RenewalFacts>(book, orders)
{
    [FromRoute]
    public Guid Id { get; set; }

    public IpRight Right { get; private set; } = null!;

    public DateOnly? NewLastDay { get; private set; }

    protected override string Order => IpOrders.Renew;

    protected override string Done => $"Đã ghi gia hạn quyền sở hữu trí tuệ đến hết {Foundation.Text.Vi.Day(NewLastDay, "")}.";

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        if (await Row<IpRight>(Id, stop) is not { } right)
        {
            return false;
        }

        Right = right;
        var today = clock.Today();
        NewLastDay = right.FiledOn is { } filed ? (await laws.Current(stop)).IpOn(today, today).ExpiresOn(right.Kind, filed, right.Renewals + 1) : null;
        return true;
    }
}
