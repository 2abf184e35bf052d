using LangNghe.Access.Ownership;
using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Products.Domain;
using LangNghe.Products.IpRights;
using LangNghe.Products.Ocop;
using LangNghe.Products.Seeding;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Products;

public static class ProductsModule
{
    public static IServiceCollection AddProducts(this IServiceCollection services)
    {
        services.AddActs(typeof(ProductsActs));
        services.AddWords<IpKind>(k => k.Words);
        services.AddPermission(ProductsPermissions.Writing);
        services.AddOrders(new Matter(OcopOrders.Matter, "phân hạng OCOP"), OcopOrders.All);
        services.AddOrders(new Matter(IpOrders.Matter, "quyền sở hữu trí tuệ"), IpOrders.All);
        services.AddScoped<GradeOcop>();
        services.AddScoped<CorrectOcop>();
        services.AddScoped<EndOcop>();
        services.AddScoped<RegisterIpRight>();
        services.AddScoped<CorrectIpRight>();
        services.AddScoped<RenewIpRight>();
        services.AddScoped<EndIpRight>();
        services.AddSingleton(ProductsFilters.Ip);
        services.AddSingleton(ProductsFilters.Ocop);
        services.AddSingleton(new VillageSection("so-huu-tri-tue", "Sở hữu trí tuệ", 50, typeof(IpRightsViewComponent)));
        services.AddSingleton(new VillageSection("ocop", "Sản phẩm OCOP", 51, typeof(OcopGradingsViewComponent)));
        services.AddScoped<SeedProducts>();
        services.AddSingleton(new Seed(50, "OCOP và sở hữu trí tuệ", (provider, stop) => provider.GetRequiredService<SeedProducts>().Run(stop)));
        return services;
    }
}
