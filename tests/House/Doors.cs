using LangNghe.Foundation.Who;
using LangNghe.Tests.House.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.House;

public sealed class Doors : IAsyncLifetime
{
    private readonly WebApplication _program = Reading.House.Program();
    private readonly List<(string Route, IReadOnlyList<object> Metadata)> _doors = [];

    public async ValueTask InitializeAsync()
    {
        var pages = _program.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in ((IEndpointRouteBuilder)_program).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                continue;
            }

            // The attributes of a page model are known only once the page is loaded.
            var more = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? (await pages.LoadAsync(page, endpoint.Metadata)).ModelTypeInfo!.GetCustomAttributes(inherit: true)
                : [];
            _doors.Add(("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), [.. endpoint.Metadata, .. more]));
        }
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    [Fact]
    public void Every_door_names_its_permission_or_stands_open_in_the_list() => Assert.Empty(
        _doors.Where(d => !IsOpen(d.Metadata) && !d.Metadata.OfType<NeedsAttribute>().Any() && !ForAnyoneSignedIn.Contains(d.Route)).Select(d => d.Route).Distinct());

    [Fact]
    public void The_list_of_open_doors_is_exactly_what_is_open() =>
        Assert.Equal(Listed("Cửa mở"), _doors.Where(d => IsOpen(d.Metadata)).Select(d => d.Route).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_doors_for_anyone_signed_in_is_exactly_what_they_are() => Assert.Equal(
        ForAnyoneSignedIn,
        _doors.Where(d => !IsOpen(d.Metadata) && !d.Metadata.OfType<NeedsAttribute>().Any()).Select(d => d.Route).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_permission_that_a_door_names_is_declared_by_a_module()
    {
        var declared = _program.Services.GetServices<Permission>().Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(_doors.SelectMany(d => d.Metadata.OfType<NeedsAttribute>()).Select(n => n.Permission).Distinct().Except(declared));
    }

    [Fact]
    public void No_permission_is_declared_twice() =>
        Assert.Empty(_program.Services.GetServices<Permission>().GroupBy(p => p.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    private static IReadOnlyList<string> ForAnyoneSignedIn => Listed("Cửa cho mọi người đã đăng nhập");

    private static bool IsOpen(IReadOnlyList<object> metadata) => metadata.OfType<IAllowAnonymous>().Any();

    private static List<string> Listed(string heading)
    {
        var part = Reading.House.Text("docs", "security.md").Split("\n## ").SingleOrDefault(p => p.StartsWith(heading, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"docs/security.md has no part \"{heading}\".");
        return [.. Tables.Of(part).SelectMany(row => Tables.Quoted(row[0])).Order(StringComparer.Ordinal)];
    }
}
