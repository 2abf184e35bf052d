namespace LangNghe.Access.KeptForms;

/// <summary>A form that came when its session was over, sealed for the account that typed it, until it is shown to that account once or its time is over.</summary>
public sealed class KeptForm
{
    private KeptForm() { }

    public KeptForm(Guid accountId, string address, byte[] content, DateTime keptAt, TimeSpan life) =>
        (AccountId, Address, Content, KeptAt, ExpiresAt) = (accountId, address, content, keptAt, keptAt + life);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    /// <summary>Path and query of the page that it was sent to.</summary>
    public string Address { get; private set; } = "";

    public byte[] Content { get; private set; } = [];

    public DateTime KeptAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }
}
