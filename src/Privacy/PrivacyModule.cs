using System.Globalization;
using LangNghe.Foundation;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Persons.Book;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using LangNghe.Privacy.Requests;
using LangNghe.Privacy.Retention;
using LangNghe.Registry.Journal;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Privacy;

public static class PrivacyModule
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddActs(typeof(PrivacyActs));
        services.AddSingleton(RequestsHandedOver.Make());
        services.AddWaitingWork(new WaitingWork(30, PrivacyPermissions.Handle, async (scope, stop) =>
        {
            var requests = scope.GetRequiredService<RequestBook>();
            return await requests.Visible.CountAsync(r => r.ClosedOn == null, stop) is > 0 and var open
                ? new WaitingLine($"{Vi.Number(open)} yêu cầu về dữ liệu cá nhân đang mở", "/yeu-cau-du-lieu", await requests.Late(stop) is > 0 and var late ? $"{Vi.Number(late)} yêu cầu đã quá hạn" : null) : null;
        }));
        services.AddWords<RequestKind>(k => k.Words);
        services.AddWords<RequestState>(s => s.Words);
        services.AddWords<RequestWay>(w => w.Words);
        services.AddWords<RequestStepKind>(s => s.Words);
        services.AddWords<RetentionState>(s => s.Words);
        services.AddWords<RetentionTarget>(t => t.Words);
        foreach (var permission in PrivacyPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddRailItem(new RailItem("Yêu cầu dữ liệu", "/yeu-cau-du-lieu", 46, PrivacyPermissions.Read));
        services.AddRequests();
        return services.AddRetention();
    }

    private static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddAdminItem(new AdminItem("Lưu giữ", RetentionModel.Address, 55, PrivacyPermissions.ReadRetention));
        services.AddScoped<WhatIsDue>();
        services.AddScoped<DecideRetention>();
        services.AddScoped<SetRetention>();
        services.AddScoped<SeedRetention>();
        services.AddSingleton(new Seed(55, "Thời hạn lưu giữ dữ liệu cá nhân", (provider, stop) => provider.GetRequiredService<SeedRetention>().Run(stop)));
        services.AddJob<ProposeRetention>(ProposeRetention.Code, "Tìm dữ liệu cá nhân hết thời hạn lưu giữ", PrivacyPermissions.CarryOut);
        return services.AddSchedule(new Schedule("privacy.retention.monthly", "0 30 3 1 * ?", ProposeRetention.Code));
    }

    private static void AddRequests(this IServiceCollection services)
    {
        services.AddScoped<RequestBook>();
        services.AddScoped<RequestTakers>();
        services.AddScoped<PersonPaper>();
        services.AddScoped<Fulfilment>();
        services.AddScoped<RegisterRequest>();
        services.AddScoped<TakeStep>();
        services.AddScoped<DeliverData>();
        services.AddSingleton(new PersonAction("Ghi yêu cầu về dữ liệu", id => $"/yeu-cau-du-lieu/moi?nguoi={id}", PrivacyPermissions.Handle));
        services.AddSingleton(new PersonalData(RequestsOfPerson.DataSet, RequestsOfPerson.Rows, RequestsOfPerson.Erase, RequestsOfPerson.HeldSince, Subjects: RequestsOfPerson.Subjects));
        services.AddJournalThing(new JournalThing("data-request", "Yêu cầu về dữ liệu", (_, db, text, stop) => Find(db, text, stop)));
    }

    private static async Task<IReadOnlyList<FoundThing>> Find(AppDb db, string text, CancellationToken stop) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await db.DataRequests.Where(r => r.Number == number).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(stop) is { } id
            ? [new FoundThing(DataRequest.SubjectOf(id), $"Yêu cầu số {number}")]
            : [];
}
