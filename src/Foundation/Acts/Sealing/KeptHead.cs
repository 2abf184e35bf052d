namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>A head of the chain as it was written down outside the database.</summary>
public sealed record KeptHead(DateTime At, ChainHead Head);
