using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Desk;

/// <summary>The reason and the paper of an order, as the act and as the rows need them.</summary>
public sealed record Grounds(ActReason Reason, Source Source)
{
    public Guid? DocumentId => Source.DocumentId;
}
