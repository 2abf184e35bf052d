using LangNghe.Foundation;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Imports;
using LangNghe.Intake.Keeping;
using LangNghe.Intake.Kinds;
using LangNghe.Intake.Templates;
using LangNghe.Persons.Held;
using LangNghe.Registry.Journal;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Intake;

public static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddActs(typeof(IntakeActs));
        services.AddWaitingWork(new WaitingWork(20, IntakePermissions.Import, async (scope, stop) =>
            await scope.GetRequiredService<ImportBook>().Own.CountAsync(i => i.State == ImportState.Checked || i.State == ImportState.Asks, stop) is > 0 and var open
                ? new WaitingLine($"{Vi.Number(open)} tệp nhập đã kiểm tra, chờ bạn xem và chấp nhận", "/nhap-so-lieu") : null));
        foreach (var permission in IntakePermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddSingleton(ImportsHandedOver.Make());
        services.AddJournalThing(FoundImports.Thing);
        services.AddRailItem(new RailItem("Nhập số liệu", "/nhap-so-lieu", 37, IntakePermissions.Read));
        services.AddScoped<ImportKind, YearlyKind>();
        services.AddScoped<ImportKind, VillagesKind>();
        services.AddScoped<ImportKind, EstablishmentsKind>();
        services.AddScoped<ImportKinds>();
        services.AddScoped<ImportBook>();
        services.AddScoped<KeptFiles>();
        services.AddScoped<CheckFile>();
        services.AddScoped<NamesInFile>();
        services.AddScoped<TakeInFile>();
        services.AddScoped<ChooseReading>();
        services.AddScoped<DecideAlike>();
        services.AddScoped<AcceptImport>();
        services.AddScoped<WriteImport>();
        services.AddScoped<UndoImport>();
        services.AddScoped<TakeBackImport>();
        services.AddScoped<ImportAtOnce>();
        services.AddScoped<ExportSheets>();
        services.AddJob<CheckWork>(CheckWork.Code, "Kiểm tra tệp nhập", IntakePermissions.Import);
        services.AddJob<AcceptWork>(AcceptWork.Code, "Ghi tệp vào sổ", IntakePermissions.Import);
        services.AddJob<UndoWork>(UndoWork.Code, "Hoàn tác lần nhập", IntakePermissions.Import);
        return services.AddKeeping();
    }

    /// <summary>How long files are kept that were handed in.</summary>
    private static IServiceCollection AddKeeping(this IServiceCollection services)
    {
        services.AddOptions<IntakeOptions>().BindConfiguration(IntakeOptions.Section).Validate(o => o.AreSound, "Intake: KeepFilesDays is from 1 to 3650.").ValidateOnStart();
        services.AddSingleton(new PersonalData(FilesOfPerson.DataSet, FilesOfPerson.Rows, FilesOfPerson.Erase, FilesOfPerson.HeldSince));
        services.AddScoped<DueFiles>();
        services.AddSingleton(new OwnKeeping(FilesOfPerson.DataSet, DueFiles.Now));
        services.AddJob<ForgetFiles>(ForgetFiles.Code, "Xóa tệp nhập hết thời hạn lưu giữ", IntakePermissions.ReadAll);
        return services.AddSchedule(ForgetFiles.EveryNight);
    }

    public static void MapIntake(this IEndpointRouteBuilder app) => app.MapTemplates();
}
