using LangNghe.Foundation.Who;
using LangNghe.Tests.Browser.Harness;

namespace LangNghe.Tests.Browser;

/// <summary>Every page of the program, as the first of an officer, an administrator and a stranger to whom it opens.</summary>
public abstract class EveryScreen(Screen screen, int width) : IClassFixture<Screen>
{
    [Fact]
    public async Task Stops_nobody_fits_the_window_and_is_quiet()
    {
        var (addresses, lost) = await new Addresses(screen).Of(screen.Routes);
        var found = lost.Select(route => $"{route} is linked from nowhere").ToList();
        var left = addresses.Append("/lang-nghe?tinh-den=31/12/2021").Append("/ke-hoach?tinh-den=31/12/2021&don-vi=01/07/2025").ToList();
        foreach (var page in new[] { await screen.OpenAs(Roles.DepartmentOfficer, width), await screen.OpenAs(Roles.Administrator, width), await screen.Open(width) })
        {
            var looking = new Looking(page, stopsNobody: !screen.Database.IsPostgres);
            foreach (var url in left.ToList())
            {
                if (await looking.Faults(url) is { } faults)
                {
                    left.Remove(url);
                    found.AddRange(faults);
                }
            }
        }

        Assert.True(found.Count + left.Count == 0, string.Join('\n', found.Concat(left.Select(url => $"{url} opened for nobody"))));
    }
}
