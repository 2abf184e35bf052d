namespace LangNghe.Registry.Records;

/// <summary>The records of one kind that a village has, as a section of its page shows them on a day.</summary>
/// <param name="Holding">In force on the day.</param>
/// <param name="ToVerify">Only attested, and their attested days are over.</param>
/// <param name="Past">Run out or ended.</param>
/// <param name="MayWrite">The actor may write records of this kind now.</param>
/// <param name="WhyNot">Why somebody who may cannot write on this day; null when there is nothing to say.</param>
public sealed record RecordShelf<T>(int Number, IReadOnlyList<T> Holding, IReadOnlyList<T> ToVerify, IReadOnlyList<T> Past, bool MayWrite, string? WhyNot)
{
    public bool IsEmpty => Holding.Count + ToVerify.Count + Past.Count == 0;

    public string Url(string path) => $"/lang-nghe/{Number}/{path}";
}
