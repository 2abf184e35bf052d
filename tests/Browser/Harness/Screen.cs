using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser.Harness;

/// <summary>The real program on a real port, looked at in the distribution's Chromium.</summary>
public sealed class Screen(Template template) : Site(template)
{
    private const int Tries = 400;

    public const int Desk = 1280;
    public const int Phone = 320;

    private static readonly string[] _rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public string Address { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        // By name: passkeys belong to one.
        Address = $"http://localhost:{Program.ClientOptions.BaseAddress.Port}";
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = System.Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium",
            ChromiumSandbox = System.Environment.GetEnvironmentVariable("CHROMIUM_NO_SANDBOX") != "1",
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    protected override void Open(WebApplicationFactory<Program> program)
    {
        program.UseKestrel(0);
        program.StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
    }

    public async Task<IPage> Open(int width = Desk, bool script = true)
    {
        var context = await _chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(45_000);
        return await context.NewPageAsync();
    }

    /// <summary>Signed in through the door as a new account with the role.</summary>
    public async Task<IPage> OpenAs(string role, int width = Desk, bool script = true, Guid? unit = null, int? village = null) =>
        await SignIn(await Open(width, script), await Invited(role, unit, village: village));

    /// <summary>Through the door, with the second step where one is asked.</summary>
    public async Task<IPage> SignIn(IPage page, string name)
    {
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync(name);
        await page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        if (Code(name) is { } code)
        {
            await page.GetByLabel("Mã xác thực").FillAsync(code);
            await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }).ClickAsync();
        }

        // Not until it is loaded: where that event came before the wait, it would never come.
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    /// <summary>The routes of all pages, as the pages write them.</summary>
    public IReadOnlyList<string> Routes =>
    [
        .. Program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Until the page stands. Asked of the page itself: whoever waits for its event waits in vain when it has come already.</summary>
    public static async Task Loaded(IPage page)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                if (await page.EvaluateAsync<string>("document.readyState") == "complete")
                {
                    return;
                }
            }
            catch (PlaywrightException) when (tries < Tries)
            {
                // The page before it went in this moment.
            }

            if (tries > Tries)
            {
                throw new TimeoutException($"{page.Url} does not come to an end.");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>What axe finds on the page, as "rule: where".</summary>
    public static async Task<IReadOnlyList<string>> Barriers(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. _rules, "best-practice"] } });
        return [.. found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {(n.Html.Length > 160 ? n.Html[..160] + "…" : n.Html)}"))];
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
