namespace LangNghe.Foundation.Acts;

/// <summary>An entity that an act must answer for. All others stand in <see cref="NotFacts"/>.</summary>
public interface IFact
{
    /// <summary>What the fact is about, as "village:0197…": the history of a thing is the acts of its subject.</summary>
    string Subject { get; }

    /// <summary>Whether a new such fact says nothing of the days before it begins, so that what was computed of them stays right.</summary>
    bool IsOfItsDaysOnly => false;
}
