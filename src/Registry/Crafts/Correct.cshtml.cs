using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Crafts;

[Needs(RegistryPermissions.Decide)]
public sealed class CorrectModel(VillageDesk desk, CorrectCraft correct) : CraftFormModel<CraftCorrection>(desk)
{
    public IReadOnlyList<Choice> Communes { get; private set; } = [];

    protected override string Done => What.NeverWas ? $"Đã rút mục ghi nhầm: {Craft.Craft}. Nhật ký vẫn giữ việc này." : "Đã đính chính nghề truyền thống.";

    protected override void Fill() => What = CraftCorrection.Of(Craft);

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Id, What, Why, stop)).Problems;

    protected override async Task Offer(CancellationToken stop)
    {
        await base.Offer(stop);
        Communes = CommuneChoices.On(await Desk.Units(stop), Desk.Actor, What.From ?? Desk.Today, What.CommuneId);
    }
}
