using Microsoft.Playwright;

namespace LangNghe.Tests.Browser.Harness;

/// <summary>A page, and what its console complained of since the last look: script errors, refused content, missing files.</summary>
public sealed class Looking
{
    private readonly IPage _page;
    private readonly List<string> _complaints = [];

    private readonly bool _stopsNobody;

    /// <param name="stopsNobody">Asks axe too. Both databases give the same pages, and axe takes nine tenths of the time: once is enough.</param>
    public Looking(IPage page, bool stopsNobody)
    {
        (_page, _stopsNobody) = (page, stopsNobody);
        page.Console += (_, said) =>
        {
            if (said.Type == "error")
            {
                _complaints.Add(said.Text);
            }
        };
        page.PageError += (_, trouble) => _complaints.Add(trouble);
    }

    /// <returns>Null when the page did not open with 200.</returns>
    public async Task<IReadOnlyList<string>?> Faults(string url)
    {
        _complaints.Clear();
        if ((await _page.GotoAsync(url))!.Status is not 200)
        {
            return null;
        }

        var wider = await Screen.Overflow(_page);
        var heads = await _page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync();
        return
        [
            .. (_stopsNobody ? await Screen.Barriers(_page) : []).Select(b => $"{url} {b}"),
            .. wider > 0 ? [$"{url} is {wider} pixels wider than the window"] : Array.Empty<string>(),
            .. heads != 1 ? [$"{url} has {heads} headings of the first level"] : Array.Empty<string>(),
            .. _complaints.Select(c => $"{url} console: {c}"),
        ];
    }
}
