using LangNghe.Ui.Binding;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Ui;

public static class UiModule
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddSingleton<Rail>();
        services.AddSingleton<AdminTabs>();
        services.Configure<MvcOptions>(VietnameseBinding.Set);
        return services;
    }

    public static IServiceCollection AddRailItem(this IServiceCollection services, RailItem item) => services.AddSingleton(item);

    public static IServiceCollection AddWaitingWork(this IServiceCollection services, WaitingWork work) => services.AddSingleton(work);

    public static IServiceCollection AddAdminItem(this IServiceCollection services, AdminItem item) => services.AddSingleton(item);
}
