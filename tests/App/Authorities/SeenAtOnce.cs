using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Access.Organisations;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Authorities;

public sealed class SeenAtOnce(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Rights_that_were_being_read_while_they_ended_are_not_remembered()
    {
        var name = await site.Invited(Roles.Inspector);
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var role = await site.Read(db => db.RoleAssignments.SingleAsync(r => r.AccountId == account));
        ActorBook? book = null;
        var ended = false;
        var scopes = new Scopes(site.Services, () =>
        {
            if (!ended)
            {
                ended = true;
                Assert.True(site.Do<EndRole, Outcome<Guid>>(end => end.Run(role.AccountId, role.Id, new EndingFacts { AtOnce = true, Reason = "Thử" }, default)).GetAwaiter().GetResult().Ok);
                book!.Forget(role.AccountId);
            }
        });
        book = new ActorBook(scopes, site.Services.GetServices<Permission>(), site.Clock);
        await book.Find(role.AccountId, default);
        Assert.True(ended);
        Assert.Empty((await book.Find(role.AccountId, default))!.Actor.Permissions);
    }

    /// <summary>Something happens after the rights were read and before the book has them: the organisations are read in between.</summary>
    private sealed class Scopes(IServiceProvider services, Action between) : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => new Scope(services.CreateScope(), between);
    }

    private sealed class Scope(IServiceScope scope, Action between) : IServiceScope, IServiceProvider
    {
        public IServiceProvider ServiceProvider => this;

        public object? GetService(Type serviceType)
        {
            if (serviceType == typeof(OrganisationBooks))
            {
                between();
            }

            return scope.ServiceProvider.GetService(serviceType);
        }

        public void Dispose() => scope.Dispose();
    }
}
