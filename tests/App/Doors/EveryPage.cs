using System.Net;
using System.Text.RegularExpressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Doors;

/// <summary>What holds of each page there is and will be.</summary>
public sealed partial class EveryPage(OpenSite site) : IClassFixture<OpenSite>
{
    [Fact]
    public async Task A_post_without_a_token_is_refused_by_every_page_that_takes_posts()
    {
        var somebody = await site.SignedIn(Roles.Inspector);
        var pages = (await Pages()).Where(p => Takes(p.Page, "POST")).ToList();
        Assert.True(pages.Count > 30, "The pages that take posts were not found.");
        var taken = new List<string>();
        foreach (var (route, _) in pages)
        {
            var answer = await somebody.Post(Address(route), new FormUrlEncodedContent([new("Reason", "x")]));
            if (answer.Status != HttpStatusCode.BadRequest)
            {
                taken.Add($"{route} answered {(int)answer.Status}");
            }
        }

        // The page of trouble is shown again for the post that was the trouble; it does nothing.
        Assert.Equal(["/loi/{code:int} answered 404"], taken);
    }

    [Fact]
    public async Task What_takes_posts_and_is_no_page_takes_only_JSON_which_no_foreign_form_can_send()
    {
        var somebody = await site.SignedIn(Roles.Inspector);
        var others = Endpoints.Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null
            && e.Metadata.GetMetadata<HttpMethodMetadata>() is { } verbs && verbs.HttpMethods.Any(m => m is "POST" or "PUT" or "PATCH" or "DELETE")).ToList();
        Assert.NotEmpty(others);
        foreach (var endpoint in others.Where(e => e.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true }))
        {
            var url = Address("/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            foreach (HttpContent body in new HttpContent[] { new FormUrlEncodedContent([new("Name", "x")]), new StringContent("{}", System.Text.Encoding.UTF8, "text/plain") })
            {
                Assert.Equal((url, HttpStatusCode.UnsupportedMediaType), (url, (await somebody.Post(url, body)).Status));
            }
        }
    }

    [Fact]
    public async Task No_page_brings_script_or_style_of_its_own_along_and_none_stays_in_a_cache()
    {
        var somebody = await site.SignedIn(Roles.Inspector);
        var seen = 0;
        foreach (var (route, _) in (await Pages()).Where(p => Takes(p.Page, "GET") && !p.Route.Contains(":guid", StringComparison.Ordinal)))
        {
            var answer = await somebody.Get(Address(route));
            if (answer.Response.Content.Headers.ContentType?.MediaType != "text/html" || answer.Status != HttpStatusCode.OK)
            {
                continue;
            }

            seen++;
            var own = answer.Page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/json'])").Select(e => e.OuterHtml)
                .Concat(answer.Page.QuerySelectorAll("*").Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))).Select(e => e.OuterHtml))
                .Concat(answer.Page.QuerySelectorAll("[href], [src], [action]").Where(e => new[] { "href", "src", "action" }.Any(n => Dangerous().IsMatch(e.GetAttribute(n) ?? ""))).Select(e => e.OuterHtml));
            Assert.Equal((route, ""), (route, string.Join('\n', own)));
            Assert.Equal((route, true), (route, answer.Response.Headers.CacheControl?.NoStore == true));
            Assert.Contains("object-src 'none'; base-uri 'none'", Assert.Single(answer.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("same-origin", Assert.Single(answer.Response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        }

        Assert.True(seen > 30, $"Only {seen} pages were seen.");
    }

    /// <summary>Whatever is asked in an address has a word of its own there; the name of a property is one that the page does not read.</summary>
    [Fact]
    public async Task What_a_search_asks_is_what_its_page_reads()
    {
        var (somebody, seen) = (await site.SignedIn(Roles.Administrator), 0);
        foreach (var (route, _) in (await Pages()).Where(p => Takes(p.Page, "GET") && !p.Route.Contains(":guid", StringComparison.Ordinal)))
        {
            var answer = await somebody.Get(Address(route));
            var asked = answer.Response.Content.Headers.ContentType?.MediaType == "text/html" ? answer.Page.QuerySelectorAll("main form[method=get] [name]").Select(e => e.GetAttribute("name")!).ToList() : [];
            seen += asked.Count > 0 ? 1 : 0;
            Assert.Equal((route, ""), (route, string.Join(' ', asked.Where(n => n.Any(char.IsUpper)))));
        }

        Assert.True(seen > 10, $"Only {seen} pages ask.");
    }

    [Fact]
    public async Task No_page_that_a_replica_may_answer_takes_posts() =>
        Assert.Empty((await Pages()).Where(p => p.Page.ModelTypeInfo!.GetCustomAttributes(typeof(FromReplicaAttribute), inherit: true).Length > 0 && Takes(p.Page, "POST")).Select(p => p.Route));

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task A_page_is_read_or_its_form_is_sent_and_every_other_way_gets_the_page_of_trouble(string method)
    {
        var (somebody, stranger) = (await site.SignedIn(Roles.Inspector), site.Stranger());
        foreach (var url in new[] { "/lang-nghe", "/tai-khoan", "/dang-nhap", "/lang-nghe/16" })
        {
            var answer = await somebody.Ask(new HttpMethod(method), url);
            Assert.Equal((url, HttpStatusCode.MethodNotAllowed, "Không làm được yêu cầu này"), (url, answer.Status, answer.Heading));
            Assert.Equal(["GET", "HEAD", "POST"], answer.Response.Content.Headers.Allow);
        }

        // The page of trouble is shown for whatever was the trouble.
        var trouble = await stranger.Ask(new HttpMethod(method), "/loi/404");
        Assert.Equal((HttpStatusCode.NotFound, "Không tìm thấy trang này"), (trouble.Status, trouble.Heading));
        Assert.StartsWith("/dang-nhap", (await stranger.Ask(new HttpMethod(method), "/lang-nghe")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await stranger.Ask(new HttpMethod(method), "/dang-nhap")).Status);
    }

    private IEnumerable<RouteEndpoint> Endpoints => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private async Task<List<(string Route, CompiledPageActionDescriptor Page)>> Pages()
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var pages = new List<(string, CompiledPageActionDescriptor)>();
        foreach (var endpoint in Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                pages.Add(("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), await loader.LoadAsync(page, endpoint.Metadata)));
            }
        }

        return pages;
    }

    private static bool Takes(CompiledPageActionDescriptor page, string verb) => page.HandlerMethods.Any(h => string.Equals(h.HttpMethod, verb, StringComparison.OrdinalIgnoreCase));

    /// <summary>An address that the route takes; whether the thing is there is no matter.</summary>
    private static string Address(string route) => Hole().Replace(route, hole => hole.Groups["kind"].Value switch
    {
        _ when hole.Value.EndsWith("?}", StringComparison.Ordinal) => "",
        "int" => hole.Groups["name"].Value == "code" ? "404" : "16",
        "guid" => "01970000-0000-7000-8000-000000000000",
        _ => "x",
    });

    [GeneratedRegex(@"\{(?<name>\w+)(:(?<kind>\w+)(\([^)]*\))?)?[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\s*(javascript|data|vbscript):", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dangerous();
}
