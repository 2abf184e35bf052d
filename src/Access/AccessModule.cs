using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Access.Handover;
using LangNghe.Access.Moves;
using LangNghe.Access.Organisations;
using LangNghe.Access.Organisations.Seeding;
using LangNghe.Access.Ownership;
using LangNghe.Access.Permits;
using LangNghe.Access.SignIn;
using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LangNghe.Access;

public static class AccessModule
{
    public const string SignInPath = "/dang-nhap";
    public const string ReturnKey = "ve";

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddActs(typeof(AccessActs));
        services.AddWords<FieldOfWork>(w => w.Words);
        services.AddWords<OrganisationKind>(k => k.Words);
        foreach (var permission in AccessPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddRailItem(new RailItem("Quản trị", "/quan-tri", 70, AccessPermissions.Read));
        services.AddAdminItem(new AdminItem("Tài khoản", "/quan-tri", 10, AccessPermissions.Read));
        services.AddAdminItem(new AdminItem("Cơ quan", "/quan-tri/co-quan", 20, AccessPermissions.ReadOrganisations));
        services.AddIdentity();
        services.AddSignIn();
        services.AddPermits();
        services.AddOrders();
        services.AddOwnership();
        services.AddOrganisations();
        return services;
    }

    public static void UseAccess(this IApplicationBuilder app) => app.UseSignInGates();

    public static void MapAccess(this IEndpointRouteBuilder app) => app.MapAccounts();

    private static void AddOwnership(this IServiceCollection services)
    {
        services.AddSingleton<OwnerBooks>();
        services.AddSingleton<Owners>();
        services.AddScoped<ChangeOwner>();
        services.AddAdminItem(new AdminItem("Quản lý mục", "/quan-tri/quan-ly-muc", 30, AccessPermissions.Read));
        services.AddScoped<SeedOwners>();
        services.AddSingleton(new Seed(26, "Cơ quan quản lý từng mục của sổ", (provider, stop) => provider.GetRequiredService<SeedOwners>().Run(stop)));
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("LangNghe");
        services.TryAddSingleton(KeySecrets.FromEnvironment());
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyPlace>();
        services.AddSingleton<KeyRing>();
        services.AddIdentityCore<Account>(options =>
            {
                (options.Password.RequiredLength, options.Password.RequiredUniqueChars) = (PasswordRules.Shortest, 1);
                (options.Password.RequireDigit, options.Password.RequireLowercase, options.Password.RequireUppercase, options.Password.RequireNonAlphanumeric) = (false, false, false, false);
                (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (Account.TriesBeforeLock, Account.LockLasts);
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.";
            })
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<VietnameseIdentityErrors>();
        services.AddScoped<AccountStore>();
        services.AddSingleton(new PasswordRules(CommonPasswords.Read()));
        services.AddScoped<Passwords>();
        services.AddScoped<SecondStep>();
    }

    private static void AddPermits(this IServiceCollection services)
    {
        services.AddSingleton<ActorBook>();
        services.AddScoped<UnitScopes>();
        services.AddActor(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Items[typeof(Actor)] as Actor ?? Actor.Nobody);
        services.AddSingleton(provider => new ActorsByAccount(async (account, stop) => (await provider.GetRequiredService<ActorBook>().Find(account, stop))?.Actor));
        services.AddSingleton<IAuthorizationPolicyProvider, NeedsPolicies>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void AddOrders(this IServiceCollection services)
    {
        services.AddScoped<OwnAccount>();
        services.AddScoped<SetPassword>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<TurnOnTwoFactor>();
        services.AddScoped<TurnOffTwoFactor>();
        services.AddScoped<MakeRecoveryCodes>();
        services.AddScoped<InviteAccount>();
        services.AddScoped<IssueResetLink>();
        services.AddScoped<EndAccount>();
        services.AddScoped<SignOutEverywhere>();
        services.AddScoped<CreateFirstAdministrator>();
        services.AddScoped<GrantRole>();
        services.AddScoped<RoleList>();
        services.AddScoped<RoleScopes>();
        services.AddScoped<RoleForms>();
        services.AddScoped<StrandedRoles>();
        services.AddScoped<MoveRoles>();
        services.AddScoped<WorkOfLeavers>();
        services.AddSingleton(JobsHandedOver.Make());
        services.AddWaitingWork(new WaitingWork(40, AccessPermissions.Manage, async (scope, stop) =>
            await scope.GetRequiredService<StrandedRoles>().Waiting(stop) is > 0 and var waiting ? new WaitingLine($"{Vi.Number(waiting)} vai trò ở nơi đã kết thúc chờ chuyển", MoveModel.Place) : null));
        services.AddAdminItem(new AdminItem("Chuyển vai trò", MoveModel.Place, 15, AccessPermissions.Manage));
        services.AddScoped<AccountHistory>();
        services.AddScoped<AccountList>();
        services.AddScoped<AccountSheet>();
        services.AddScoped<EndRole>();
    }

    private static void AddOrganisations(this IServiceCollection services)
    {
        services.AddSingleton<OrganisationBooks>();
        services.AddWaitingWork(new WaitingWork(50, AccessPermissions.WriteOrganisations, async (scope, stop) =>
            (await scope.GetRequiredService<OrganisationBooks>().Current(stop)).InForce(scope.GetRequiredService<TimeProvider>().Today()).Count(o => o.NeedsVerifying) is > 0 and var waiting
                ? new WaitingLine($"{Vi.Number(waiting)} cơ quan chờ đối chiếu với văn bản", "/quan-tri/co-quan") : null));
        services.AddScoped<OrganisationDesk>();
        services.AddScoped<OrganisationForms>();
        services.AddScoped<OrganisationList>();
        services.AddScoped<EnterOrganisation>();
        services.AddScoped<ChangeOrganisation>();
        services.AddScoped<CorrectOrganisation>();
        services.AddScoped<SucceedOrganisation>();
        services.AddScoped<SeedOrganisations>();
        services.AddSingleton(new Seed(25, "Cơ quan", (provider, stop) => provider.GetRequiredService<SeedOrganisations>().Run(stop)));
    }
}
