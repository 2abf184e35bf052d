using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LangNghe.Tests.App.Harness;

/// <summary>One browser: keeps its cookies, follows no redirect by itself.</summary>
public sealed class Visitor(HttpClient http)
{
    private const string Token = "__RequestVerificationToken";

    public Task<Answer> Get(string url, string accept = "text/html") => Get(url, ("Accept", accept));

    /// <summary>With headers of its own, as a proxy or another program sends them.</summary>
    public async Task<Answer> Get(string url, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Answer.Of(await http.SendAsync(request));
    }

    /// <summary>In another way than browsers do.</summary>
    public async Task<Answer> Ask(HttpMethod method, string url)
    {
        using var request = new HttpRequestMessage(method, url);
        request.Headers.Add("Accept", "text/html");
        return await Answer.Of(await http.SendAsync(request));
    }

    public async Task<byte[]> Download(string url) => await http.GetByteArrayAsync(url);

    /// <summary>Through the door, with the second step where one is asked.</summary>
    /// <param name="code">A recovery code, for who has two steps.</param>
    public async Task<Answer> SignIn(string name, string? code = null)
    {
        var answer = await PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        return answer.Location?.StartsWith("/dang-nhap/buoc-hai", StringComparison.Ordinal) == true ? await PostForm(answer.Location, ("Code", code ?? "")) : answer;
    }

    /// <summary>Opens the page, fills in its form as a person would and sends it; what the form already holds is sent along.</summary>
    public async Task<Answer> PostForm(string url, params (string Name, string Value)[] fields)
    {
        var (form, action) = await Form(url);
        return await Send(action, new FormUrlEncodedContent(Filled(form, fields)));
    }

    public async Task<Answer> PostFile(string url, string fileField, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        var (form, action) = await Form(url);
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(form, fields))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(content), fileField, fileName);
        return await Send(action, body);
    }

    /// <summary>Goes on from the form of an answer that is on screen already.</summary>
    public Task<Answer> PostAgain(Answer shown, string url, params (string Name, string Value)[] fields)
    {
        var form = shown.Page.QuerySelector("main form[method=post]");
        return Send(form?.GetAttribute("action") is { Length: > 0 } action ? action : url, new FormUrlEncodedContent(Filled(form, fields)));
    }

    /// <summary>Sends just this, without a token.</summary>
    public Task<Answer> Post(string url, HttpContent body) => Send(url, body);

    public async Task<Answer> PostJson(string url, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = System.Net.Http.Json.JsonContent.Create(body) };
        request.Headers.Add("Accept", "application/json");
        return await Answer.Of(await http.SendAsync(request));
    }

    /// <summary>Sends fields without opening their page, with a good token from the page of trouble-free forms: is the door itself shut?</summary>
    public async Task<Answer> PostStraight(string url, string tokenFrom, params (string Name, string Value)[] fields)
    {
        var (form, _) = await Form(tokenFrom);
        var token = form?.QuerySelector<IHtmlInputElement>($"input[name={Token}]")?.Value ?? "";
        return await Send(url, new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }

    /// <summary>Opens the page, types into what its labels say, and asks what the form asks.</summary>
    public async Task<Answer> Search(string url, params (string Label, string Value)[] typed)
    {
        var page = (await Get(url)).Page;
        var fields = typed.Select(t => (Name(t.Label).GetAttribute("name")!, t.Value)).ToArray();
        var form = Name(typed[0].Label).Closest("form[method=get]");
        return await Get($"{url}?{string.Join('&', Filled(form, fields).Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}");

        IElement Name(string label) => page.GetElementById(page.QuerySelectorAll("label").Single(l => l.TextContent.Contains(label, StringComparison.Ordinal)).GetAttribute("for")!)!;
    }

    private static List<KeyValuePair<string, string>> Filled(IElement? form, (string Name, string Value)[] fields)
    {
        var given = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. form is null ? [] : Standing(form).Where(f => !given.Contains(f.Key)),
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IElement form)
    {
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
        {
            if (input.Type is "submit" or "button" or "file" || (input.Type is "checkbox" or "radio" && !input.IsChecked) || input.IsDisabled)
            {
                continue;
            }

            yield return KeyValuePair.Create(input.Name!, input.Value);
        }

        foreach (var select in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
        {
            yield return KeyValuePair.Create(select.Name!, select.Value ?? "");
        }

        foreach (var area in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
        {
            yield return KeyValuePair.Create(area.Name!, area.Value);
        }
    }

    /// <summary>The form of the page itself, not one of the frame around it.</summary>
    private async Task<(IElement? Form, string Action)> Form(string url)
    {
        var page = (await Get(url)).Page;
        var form = page.QuerySelector("main form[method=post]") ?? page.QuerySelector("form[method=post]");
        return (form, form?.GetAttribute("action") is { Length: > 0 } action ? action : url);
    }

    private async Task<Answer> Send(string url, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = body };
        request.Headers.Add("Accept", "text/html");
        return await Answer.Of(await http.SendAsync(request));
    }
}
