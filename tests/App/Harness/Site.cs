using System.Collections.Concurrent;
using System.Net;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LangNghe.Tests.App.Harness;

/// <summary>The real program on its own copy of the seeded database; one a test class.</summary>
public class Site(Template template) : IAsyncLifetime
{
    public const string Password = "tre xanh ven sông Đáy 1898";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _codes = new(StringComparer.Ordinal);
    private Running? _program;
    private int _people;

    public FakeTimeProvider Clock { get; } = TestClock.Start();

    public DatabaseOptions Database { get; private set; } = null!;

    protected WebApplicationFactory<Program> Program => _program ?? throw new InvalidOperationException("The site is not open yet.");

    public IServiceProvider Services => Program.Services;

    public virtual async ValueTask InitializeAsync()
    {
        Database = await Place(template);
        _program = Beside();
        Open(_program);
    }

    protected Template Template => template;

    /// <summary>Another process of the program on the same database, with the clock and the services of this one.</summary>
    internal Running Beside(DatabaseOptions? place = null) => new(place ?? Database, Clock, More, Set);

    /// <summary>The register that the program opens.</summary>
    protected virtual Task<DatabaseOptions> Place(Template template) => template.Copy();

    /// <summary>Settings of the program beyond those of every site.</summary>
    protected virtual void Set(IWebHostBuilder builder)
    {
    }

    /// <summary>What the tests of a class add to the program.</summary>
    protected virtual void More(IServiceCollection services)
    {
    }

    protected virtual void Open(WebApplicationFactory<Program> program) => _ = program.Services;

    public virtual async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody who has not signed in.</summary>
    public virtual Visitor Stranger() => new(Program.CreateDefaultClient(new Uri("https://localhost/"), new Cookies()));

    /// <summary>A new account with the role, signed in.</summary>
    /// <param name="unit">For a commune officer. One of former times stands for the first that it is part of today.</param>
    /// <param name="organisation">For the roles of one; else the first of today that the role can be held in.</param>
    /// <param name="village">The number of a representative's.</param>
    public async Task<Visitor> SignedIn(string role, Guid? unit = null, Guid? organisation = null, int? village = null)
    {
        var name = await Invited(role, unit, organisation, village);
        var visitor = Stranger();
        var answer = await visitor.SignIn(name, Code(name));
        return answer.Status == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"{name} could not sign in: {answer.Status} {answer.Text}");
    }

    /// <summary>A recovery code that was not used yet; null for who has no second step.</summary>
    public string? Code(string name) => _codes.TryGetValue(name, out var codes) && codes.TryDequeue(out var code) ? code : null;

    /// <summary>The name of a new account that was invited and set <see cref="Password"/> by its one-time link, and the second step where its role asks for one.</summary>
    public async Task<string> Invited(string role, Guid? unit = null, Guid? organisation = null, int? village = null)
    {
        var name = await InvitedWithoutSecondStep(role, unit, organisation, village);
        if (TwoFactorDuty.Binds([role]))
        {
            await SetUpSecondStep(name);
        }

        return name;
    }

    public async Task SetUpSecondStep(string name)
    {
        await using var provider = House.Of(Database, Clock);
        await using var scope = provider.CreateAsyncScope();
        var (services, db) = (scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<AppDb>());
        var account = await db.Accounts.SingleAsync(a => a.UserName == name);
        account.SetTwoFactor(true);
        _codes[name] = new ConcurrentQueue<string>(await services.GetRequiredService<SecondStep>().MakeCodes(account, default));
        services.GetRequiredService<CurrentAct>().Begin(AccessActs.TwoFactorOn, account.AsDoer());
        await db.SaveChangesAsync();
    }

    public async Task<string> InvitedWithoutSecondStep(string role, Guid? unit = null, Guid? organisation = null, int? village = null)
    {
        var (number, today) = (Interlocked.Increment(ref _people), Clock.Today());
        if (RoleWords.Reach(role) == RoleReach.Organisation && organisation is null)
        {
            organisation = await OfficeFor(role);
        }

        if (unit is { } old && (await Services.GetRequiredService<UnitBooks>().Current(default)) is var units && units.On(old, today) is null)
        {
            unit = units.Successors(old, today)[0].UnitId;
        }

        var invited = await Do<InviteAccount, Outcome<InviteAccount.Invited>>(invite => invite.Run(new InvitationFacts
        {
            Account = new AccountFacts { Name = $"person{number}", DisplayName = $"{RoleWords.Of(role)} {number}", Organisation = "Sở Nông nghiệp và Môi trường" },
            First = new RoleFacts { Role = role, UnitId = unit, OrganisationId = organisation, Village = village, From = today },
        }, default));
        await Do<SetPassword, Outcome<Account>>(set => set.Run(invited.Value.Path.Split('/')[^1], new NewPasswordFacts { Password = Password, Again = Password }, default));
        return $"person{number}";
    }

    /// <summary>The organisation of today that owns the field.</summary>
    public async Task<Guid> OfficeOf(FieldOfWork field) => (await Offices()).Owner(field, Clock.Today())!.OrganisationId;

    private async Task<Guid> OfficeFor(string role) => (await Offices()).InForce(Clock.Today()).First(o => RoleWords.Takes(role, o.Kind) && (role != Roles.FieldOfficer || o.Fields.Contains(FieldOfWork.Trade))).OrganisationId;

    private Task<OrganisationBook> Offices() => Services.GetRequiredService<OrganisationBooks>().Current(default);

    /// <summary>Looks into the database, past every permission.</summary>
    public async Task<T> Read<T>(Func<AppDb, Task<T>> look)
    {
        await using var scope = Program.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Does something through a use case, as the program itself.</summary>
    public async Task<T> Do<TUse, T>(Func<TUse, Task<T>> order) where TUse : notnull
    {
        await using var provider = House.Of(Database, Clock);
        await using var scope = provider.CreateAsyncScope();
        return await order(scope.ServiceProvider.GetRequiredService<TUse>());
    }
}
