using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectCompletionModel(RecordBook book, RecordOrders orders) : RecordFormModel<CompletionFacts>(book, orders)
{
    private ListCompletion? _wrong;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => EstablishmentOrders.CorrectList;

    protected override string Done => "Đã đính chính xác nhận danh sách cơ sở.";

    protected override async Task<bool> Prepare(CancellationToken stop) => (_wrong = await Wrong<ListCompletion>(Id, stop)) is not null;

    protected override void Fill() => Facts = _wrong!.ToFacts();
}
