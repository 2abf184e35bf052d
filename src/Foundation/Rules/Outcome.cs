namespace LangNghe.Foundation.Rules;

/// <summary>Either the thing that came of an order, or the problems that stopped it.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, Problems problems) => (_value, Problems) = (value, problems);

    public Problems Problems { get; }

    public bool Ok => !Problems.Any;

    public T Value => Ok ? _value! : throw new InvalidOperationException("A refused order has no value; look at Ok first.");

    public static implicit operator Outcome<T>(T value) => new(value, new Problems());

    public static implicit operator Outcome<T>(Problems problems) =>
        problems.Any ? new(default, problems) : throw new InvalidOperationException("No problems and no value.");
}
