using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;

namespace LangNghe.Access.Organisations;

/// <summary>The reason and the document of an order, as the act and as the rows need them.</summary>
/// <param name="Confidence">Who lays a document beside a row takes its mark away; without one it stays what it was.</param>
public sealed record Decision(ActReason Reason, Source Source, Confidence? Confidence);
