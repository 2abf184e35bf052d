using System.Collections;

namespace LangNghe.Foundation.Rules;

/// <summary>All that is wrong with what a person wrote down, told at once.</summary>
public sealed class Problems : IReadOnlyCollection<Problem>
{
    private readonly List<Problem> _all = [];

    public bool Any => _all.Count > 0;

    public int Count => _all.Count;

    public static Problems Of(string field, string sentence)
    {
        var problems = new Problems();
        problems.Add(field, sentence);
        return problems;
    }

    public void Add(string field, string sentence) => _all.Add(new Problem(field, sentence));

    public void AddRange(IEnumerable<Problem> problems) => _all.AddRange(problems);

    public void When(bool bad, string field, string sentence)
    {
        if (bad)
        {
            Add(field, sentence);
        }
    }

    public IDictionary<string, string[]> ByField() =>
        _all.GroupBy(p => p.Field, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => p.Sentence).ToArray(), StringComparer.Ordinal);

    public IEnumerator<Problem> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
