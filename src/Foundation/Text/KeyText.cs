namespace LangNghe.Foundation.Text;

/// <summary>The search keys of many things in one text, to find at once the few in which a word stands.</summary>
public sealed class KeyText
{
    // Stands in no key, so that no word is found across two.
    private const char Between = '\n';

    private readonly string _text;
    private readonly int[] _ends;

    /// <param name="keys">Of each thing in turn.</param>
    public KeyText(IEnumerable<IReadOnlyList<string>> keys)
    {
        var (text, ends) = (new System.Text.StringBuilder(), new List<int>());
        foreach (var own in keys)
        {
            text.AppendJoin(Between, own).Append(Between);
            ends.Add(text.Length);
        }

        (_text, _ends) = (text.ToString(), [.. ends]);
    }

    /// <summary>The places of the things that have the word in one of their keys, in order.</summary>
    public IEnumerable<int> With(string word)
    {
        for (var at = _text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var found = Array.BinarySearch(_ends, at + 1);
            var place = found >= 0 ? found : ~found;
            yield return place;
            at = _ends[place] == _text.Length ? -1 : _text.IndexOf(word, _ends[place], StringComparison.Ordinal);
        }
    }
}
