using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using LangNghe.Foundation.Who;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser.Harness;

/// <summary>One real address for every page of the program: those that ask for nothing as they stand, the others as the pages link to them.</summary>
public sealed partial class Addresses(Screen screen)
{
    private const string Village = "/lang-nghe/{number:int}";

    /// <summary>Nobody can open these straight: signing out has no page, the doors of another house open only where one is configured, and the second step and the one-time link need what only their test holds.</summary>
    private static readonly string[] _closed = ["/dang-xuat", "/dang-nhap/ngoai", "/dang-nhap/ngoai/di", "/dang-nhap/buoc-hai", "/mat-khau/{token}"];

    /// <summary>Of records that the seed does not hold, and the page of trouble, which is no 200; tests/App and ThePageOfTrouble open them.</summary>
    private static readonly string[] _elsewhere =
    [
        "/loi/{code:int}", "/quan-tri/tai-khoan/{id:guid}/danh-tinh", "/tai-khoan/khoa-truy-cap/{id:guid}", "/quan-tri/sao-luu/{name}", "/cong-viec/{id:guid}", $"{Village}/so-huu-tri-tue/{{id:guid}}/gia-han",
        $"{Village}/du-lich/{{id:guid}}/dinh-chinh", $"{Village}/du-lich/{{id:guid}}/ket-thuc",
        $"{Village}/dinh-chinh/khoi-phuc/{{row:guid}}", $"{Village}/dinh-chinh/lien-ket/{{row:guid}}",
        "/nghe-truyen-thong/{id:guid}/dinh-chinh", "/nghe-truyen-thong/{id:guid}/thu-hoi",
        "/nhap-so-lieu/{id:guid}", "/nhap-so-lieu/{id:guid}/trung",
        "/de-nghi/{id:guid}", $"{Village}/nghe-nhan/{{id:guid}}/dinh-chinh", $"{Village}/nghe-nhan/{{id:guid}}/ket-thuc", $"{Village}/nghe-nhan/{{id:guid}}/nguoi",
        $"{Village}/dai-dien/{{id:guid}}/ket-thuc",
        "/co-so-san-xuat/{id:guid}", $"{Village}/co-so/{{id:guid}}/thay-doi", $"{Village}/co-so/{{id:guid}}/dinh-chinh", $"{Village}/co-so/{{id:guid}}/ket-thuc", $"{Village}/co-so/{{id:guid}}/chu",
        $"{Village}/co-so/danh-sach-du/{{id:guid}}/dinh-chinh", $"{Village}/co-so/danh-sach-du/{{id:guid}}/ket-thuc",
        "/nguoi/{id:guid}", "/nguoi/{id:guid}/sua", "/nguoi/{id:guid}/so-dinh-danh", "/nguoi/{id:guid}/xem-so-dinh-danh",
        "/nguoi/{id:guid}/dong-y", "/nguoi/{id:guid}/dong-y/{consent:guid}/rut", "/nguoi/{id:guid}/go-han-che",
        "/yeu-cau-du-lieu/{id:guid}", "/yeu-cau-du-lieu/{id:guid}/buoc/{step}", "/yeu-cau-du-lieu/{id:guid}/giao",
    ];

    /// <summary>What an officer reaches only from a state that the seed does not have.</summary>
    private static readonly Dictionary<string, string> _given = new(StringComparer.Ordinal)
    {
        ["/ke-hoach/chi-so/{code?}"] = "/ke-hoach/chi-so",
        [$"{Village}/khoi-phuc"] = "/lang-nghe/8/khoi-phuc",
    };

    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);

    /// <returns>Addresses by route, and the routes that no page leads to.</returns>
    public async Task<(IReadOnlyCollection<string> Found, IReadOnlyCollection<string> Lost)> Of(IEnumerable<string> routes)
    {
        var wanted = routes.Except(_closed).Except(_elsewhere).Distinct().ToList();
        foreach (var route in wanted)
        {
            if (!route.Contains('{', StringComparison.Ordinal) || _given.ContainsKey(route))
            {
                _found[route] = _given.GetValueOrDefault(route, route);
            }
        }

        foreach (var role in new[] { Roles.DepartmentOfficer, Roles.Administrator })
        {
            await Follow((await screen.OpenAs(role)).Context.APIRequest, wanted);
        }

        return ([.. _found.Values.Order(StringComparer.Ordinal)], [.. wanted.Where(r => !_found.ContainsKey(r))]);
    }

    private async Task Follow(IAPIRequestContext requests, List<string> wanted)
    {
        var patterns = wanted.ToDictionary(r => r, r => new Regex("^" + Hole().Replace(Regex.Escape(r).Replace("\\{", "{", StringComparison.Ordinal), "[^/]+") + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(_found.Values.Concat(Enumerable.Range(1, 110).Select(n => $"/lang-nghe/{n}")));
        while (wanted.Exists(r => !_found.ContainsKey(r)) && next.TryDequeue(out var url))
        {
            if (!seen.Add(url))
            {
                continue;
            }

            var answer = new HtmlParser().ParseDocument(await (await requests.GetAsync(url)).TextAsync());
            foreach (var path in answer.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('?', '#')[0]))
            {
                // One's own account offers less than another's.
                if (path.StartsWith("/quan-tri/tai-khoan/", StringComparison.Ordinal))
                {
                    next.Enqueue(path);
                }

                if (wanted.Find(r => !_found.ContainsKey(r) && patterns[r].IsMatch(path)) is { } route)
                {
                    _found[route] = path;
                    next.Enqueue(path);
                }
            }
        }
    }

    [GeneratedRegex(@"\{[^}/]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
