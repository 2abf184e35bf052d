using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Records;

/// <summary>The form that ends one record: the same questions whatever the record is.</summary>
public abstract class EndFormModel(RecordBook book, RecordOrders orders) : RecordFormModel<EndFacts>(book, orders)
{
    /// <summary>What the record is, in one line.</summary>
    public string What { get; protected set; } = "";

    /// <summary>Its days and paper.</summary>
    public VillageRecord Record { get; protected set; } = null!;

    public virtual bool NeedsDecision => true;

    public virtual string DayLabel => "Ngày thôi hiệu lực";

    protected Guid Id => Guid.Parse(RouteData.Values["id"]!.ToString()!);

    protected async Task<bool> Load<T>(Func<T, string> what, CancellationToken stop) where T : VillageRecord
    {
        if (await Row<T>(Id, stop) is not { } record)
        {
            return false;
        }

        (Record, What) = (record, what(record));
        return true;
    }
}
