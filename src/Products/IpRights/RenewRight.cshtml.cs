using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.IpRights;

[Needs(ProductsPermissions.Write)]
public sealed class RenewRightModel(RecordBook book, LawBooks laws, TimeProvider clock, RenewIpRight renew) : RecordFormModel<RenewalFacts>(book)
{
    [FromRoute]
    public Guid Id { get; set; }

    public IpRight Right { get; private set; } = null!;

    public DateOnly? NewLastDay { get; private set; }

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

    protected override async Task<Problems> Run(CancellationToken stop) => (await renew.Run(Number, Id, Facts, stop)).Problems;
}
