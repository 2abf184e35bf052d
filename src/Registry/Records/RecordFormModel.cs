using LangNghe.Registry.Proposals;

namespace LangNghe.Registry.Records;

/// <summary>The form of an order about one record: written at once by its owner, proposed to the owner by others.</summary>
public abstract class RecordFormModel<TFacts>(RecordBook book, RecordOrders orders) : RecordPageModel<TFacts>(book) where TFacts : class, new()
{
    /// <summary>The code of the order that the form is.</summary>
    protected abstract string Order { get; }

    protected override Task<Handed> Send(CancellationToken stop) =>
        orders.Hand(Order, Village, Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id) ? id : null, Facts, stop);

    protected override Task<IReadOnlyList<Waits>> Foretell(CancellationToken stop) => orders.Foretell(Order, Village, stop);
}
