using LangNghe.Foundation.Text;

namespace LangNghe.Intake.Reading;

/// <summary>What may stand in a column of codes: told by its words without regard to case and marks, or by its code.</summary>
public sealed class ChoiceList<T> where T : struct
{
    private readonly Dictionary<string, T> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _byCode = new(StringComparer.OrdinalIgnoreCase);

    public ChoiceList(IEnumerable<(T Value, string Words, string Code)> choices)
    {
        foreach (var (value, words, code) in choices)
        {
            _byWords.TryAdd(VietnameseText.SearchKey(words), value);
            _byCode.TryAdd(code, value);
        }
    }

    public T? Find(string text) => _byWords.TryGetValue(VietnameseText.SearchKey(text), out var known) || _byCode.TryGetValue(text, out known) ? known : null;
}
