namespace LangNghe.Registry.Proposals;

/// <summary>While it is on, an order is told every problem and writes nothing; who may only propose may have it checked.</summary>
public sealed class Rehearsal
{
    public bool IsOn { get; private set; }

    public async Task<T> Of<T>(Func<Task<T>> order)
    {
        IsOn = true;
        try
        {
            return await order();
        }
        finally
        {
            IsOn = false;
        }
    }
}
