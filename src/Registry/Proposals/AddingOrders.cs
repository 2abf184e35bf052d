using LangNghe.Access.Ownership;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Proposals;

public static class AddingOrders
{
    /// <summary>The orders of a room about a matter of its own.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services, Matter matter, IEnumerable<OrderKind> orders) => services.AddOrders([matter], orders);

    public static IServiceCollection AddOrders(this IServiceCollection services, IEnumerable<Matter> matters, IEnumerable<OrderKind> orders)
    {
        foreach (var matter in matters)
        {
            services.AddSingleton(matter);
        }

        foreach (var order in orders)
        {
            services.AddSingleton(order);
        }

        return services;
    }
}
