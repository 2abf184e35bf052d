using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Law.Attachments;
using LangNghe.Law.Calendar;
using LangNghe.Law.Documents;
using LangNghe.Law.Domain;
using LangNghe.Law.Seeding;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Law;

public static class LawModule
{
    public static IServiceCollection AddLaw(this IServiceCollection services)
    {
        services.AddActs(typeof(LawActs));
        services.AddWords<DocumentKind>(k => k.Words);
        services.AddWords<Confidence>(c => c.Mark ?? "đã đọc trong văn bản");
        foreach (var permission in LawPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddRailItem(new RailItem("Văn bản", "/van-ban", 50, LawPermissions.Read));
        services.AddSingleton<LawBooks>();
        services.AddScoped<SeedLaw>();
        services.AddScoped<LawDifferences>();
        services.AddScoped<RegisterDocument>();
        services.AddScoped<AttachFile>();
        services.AddScoped<ReadableDocuments>();
        services.AddScoped<FileGates>();
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section)
            .Validate(o => o.MaximumMegabytes is > 0 and <= 25, "Attachments:MaximumMegabytes must be from 1 to 25.").ValidateOnStart();
        services.AddSingleton(new Seed(10, "Văn bản pháp luật", (provider, stop) => provider.GetRequiredService<SeedLaw>().Run(stop)));
        return services.AddCalendar();
    }

    private static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.AddAdminItem(new AdminItem("Ngày nghỉ", "/quan-tri/ngay-nghi", 50, LawPermissions.ReadCalendar));
        services.AddSingleton<WorkingDays>();
        services.AddScoped<SeedSchedules>();
        services.AddScoped<EnterSchedule>();
        return services.AddSingleton(new Seed(11, "Lịch nghỉ", (provider, stop) => provider.GetRequiredService<SeedSchedules>().Run(stop)));
    }

    public static void MapLaw(this IEndpointRouteBuilder app) => app.MapFiles();
}
