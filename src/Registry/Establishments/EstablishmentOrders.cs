using LangNghe.Access.Ownership;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Establishments;

/// <summary>The orders about establishments, which may wait for the owner of the matter.</summary>
internal static class EstablishmentOrders
{
    public const string Matter = "establishment";
    public const string Enter = "establishment.enter";
    public const string Change = "establishment.change";
    public const string Correct = "establishment.correct";
    public const string End = "establishment.end";
    public const string Complete = "establishment.list.complete";
    public const string CorrectList = "establishment.list.correct";
    public const string EndList = "establishment.list.end";

    public static readonly Matter Matters = new(Matter, "cơ sở sản xuất");

    private static readonly FactCell<EstablishmentFacts>[] _what =
    [
        new("Tên cơ sở", Matter, (f, _) => f.Name, nameof(EstablishmentFacts.Name)),
        new("Loại hình", Matter, (f, _) => f.Kind?.Words, nameof(EstablishmentFacts.Kind)),
        new("Nghề", Matter, (f, _) => f.Craft, nameof(EstablishmentFacts.Craft)),
        new("Địa chỉ", Matter, (f, _) => f.Address, nameof(EstablishmentFacts.Address)),
        new("Điện thoại", Matter, (f, _) => f.Phone, nameof(EstablishmentFacts.Phone)),
        new("Mã số thuế, số đăng ký", Matter, (f, _) => f.RegistrationNumber, nameof(EstablishmentFacts.RegistrationNumber)),
        new("Giấy phép", Matter, (f, _) => f.Licences, nameof(EstablishmentFacts.Licences)),
        new("Số lao động", Matter, (f, _) => f.Workers is { } workers ? Vi.Number(workers) : null, nameof(EstablishmentFacts.Workers)),
    ];

    private static readonly FactCell<EstablishmentFacts> _from =
        new("Từ", Matter, (f, _) => Orders.Began(f.From, f.FromKnown), nameof(EstablishmentFacts.From), nameof(EstablishmentFacts.FromKnown));

    private static readonly FactCell<CompletionFacts>[] _completion =
    [
        new("Danh sách đủ từ ngày", Matter, (f, _) => f.From is { } day ? Vi.Day(day) : null, nameof(CompletionFacts.From)),
        new("Đến hết ngày", Matter, (f, _) => f.Until is { } day ? Vi.Day(day) : null, nameof(CompletionFacts.Until)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<EnterEstablishment, Establishment, EstablishmentFacts>(Enter, "Ghi cơ sở sản xuất", RegistryPermissions.Write,
            [.. _what, _from, new FactCell<EstablishmentFacts>("Đã xem các cơ sở giống", Matter, (f, _) => Orders.Yes(f.IsAnother), nameof(EstablishmentFacts.IsAnother))],
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.OnRecord<ChangeEstablishment, Establishment, EstablishmentFacts>(Change, "Thay đổi cơ sở sản xuất từ ngày", RegistryPermissions.Write, _what,
            row => row.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop), nameof(EstablishmentFacts.From)),
        Orders.Correction<CorrectEstablishment, Establishment, EstablishmentFacts>(Correct, "Đính chính cơ sở sản xuất", RegistryPermissions.Write, [.. _what, _from],
            row => row.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndEstablishment, Establishment>(End, "Cơ sở ngừng hoạt động", RegistryPermissions.Write, Matter, (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.NewRecord<CompleteList, ListCompletion, CompletionFacts>(Complete, "Xác nhận danh sách cơ sở đã đủ", RegistryPermissions.Write, _completion,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectCompletion, ListCompletion, CompletionFacts>(CorrectList, "Đính chính xác nhận danh sách cơ sở", RegistryPermissions.Write, _completion,
            row => row.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndCompletion, ListCompletion>(EndList, "Danh sách cơ sở thôi được giữ đủ", RegistryPermissions.Write, Matter, (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
