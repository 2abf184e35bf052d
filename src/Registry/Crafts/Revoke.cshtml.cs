using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Crafts;

[Needs(RegistryPermissions.Decide)]
public sealed class RevokeModel(VillageDesk desk, RevokeCraft revoke) : CraftFormModel<CraftRevocation>(desk)
{
    protected override string Done => $"Đã ghi thu hồi công nhận nghề truyền thống: {Craft.Craft}.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await revoke.Run(Id, What, Why, stop)).Problems;
}
