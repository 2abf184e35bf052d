using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

internal static class EstablishmentsOfSite
{
    private static readonly Actor _officer = new() { Name = "Cán bộ", Permissions = new HashSet<string>([RegistryPermissions.Write]) };

    /// <summary>Enters each, whatever it is alike.</summary>
    public static async Task Enter(this Site site, params IEnumerable<EstablishmentLine> lines)
    {
        await using var house = House.Of(site.Database, site.Clock);
        foreach (var line in lines)
        {
            await using var scope = house.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingAs>().Set(_officer, new Door("cli"));
            var facts = line.Facts with { IsAnother = true, Why = new ActFacts { Reason = "Bảng kê của xã" } };
            Assert.Empty((await scope.ServiceProvider.GetRequiredService<EnterEstablishment>().Run(line.Village!.Value, facts, default)).Problems);
        }
    }
}
