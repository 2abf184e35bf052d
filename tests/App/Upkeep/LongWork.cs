using System.Net;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Upkeep;

public sealed class LongWork(SiteWithJobs site) : IClassFixture<SiteWithJobs>
{
    [Fact]
    public async Task A_job_runs_as_who_ordered_it_and_its_page_tells_what_came_of_it()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var job = await site.JobEnded(await Order(account, null));
        var page = await officer.Get(Job.PageOf(job.Id));

        Assert.Equal((JobState.Done, 10L, 10L), (job.State, job.Done, job.Of));
        Assert.Equal([$"{job.ActorName} qua web"], ObedientWork.Runs[job.Id]);
        Assert.Equal("Việc thử", page.Heading);
        Assert.Contains("Đã làm đủ 10 phần.", page.Words("#tien-do"), StringComparison.Ordinal);
        Assert.Contains("Xong", page.Words("#tien-do"), StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("#tien-do a[href='/tai-khoan']"));
        Assert.Null(page.Page.QuerySelector("[hx-trigger], main form"));
    }

    [Fact]
    public async Task What_could_not_be_done_says_why_and_an_error_of_the_program_keeps_its_secrets()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var refused = await site.JobEnded(await Order(account, ObedientWork.Refuse));
        var failed = await site.JobEnded(await Order(account, ObedientWork.Fail));

        Assert.Equal((JobState.Failed, "Tệp không có dòng nào."), (refused.State, refused.Words));
        Assert.Equal(JobState.Failed, failed.State);
        Assert.Single(ObedientWork.Runs[failed.Id]);
        var words = (await officer.Get(Job.PageOf(failed.Id))).Words("#tien-do");
        Assert.Contains(failed.Id.ToString(), words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_a_job_hears_of_its_end_unless_it_was_done()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var mark = Guid.NewGuid().ToString("N");
        await site.JobEnded(await Order(account, $"done#{mark}"));
        await site.JobEnded(await Order(account, $"{ObedientWork.Refuse}#{mark}"));
        await site.JobEnded(await Order(account, $"{ObedientWork.Fail}#{mark}"));
        var running = await Order(account, $"{ObedientWork.Wait}#{mark}");
        await site.JobUntil(running, j => j.State == JobState.Running);
        await officer.PostForm(Job.PageOf(running));
        await site.JobEnded(running);
        var later = site.Clock.UtcNow().AddDays(1);
        var waiting = await Laid(j => j.SetProperty(x => x.NotBefore, later).SetProperty(x => x.Input, $"waiting#{mark}"), await Account(account));
        await officer.PostForm(Job.PageOf(waiting));
        Assert.Equal(JobState.Cancelled, (await site.JobNow(waiting)).State);
        Assert.Equal([$"refuse#{mark}", $"fail#{mark}", $"wait#{mark}", $"waiting#{mark}"], ObedientWork.Ends.Where(i => i.EndsWith(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_running_job_shows_how_far_it_is_and_stops_when_asked()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var id = await Order(account, ObedientWork.Wait);
        await site.JobUntil(id, j => j.Words == "Đang làm phần khó");
        var page = await officer.Get(Job.PageOf(id));
        Assert.Equal("3", page.Page.QuerySelector("progress")!.GetAttribute("value"));
        Assert.Equal("Tải lại", page.Words("#tien-do a"));

        var stopped = await officer.PostForm(Job.PageOf(id));
        var job = await site.JobEnded(id);
        Assert.Equal((HttpStatusCode.Redirect, Job.PageOf(id)), (stopped.Status, stopped.Location));
        Assert.Equal((JobState.Cancelled, job.ActorName, 3L), (job.State, job.StopAskedBy, job.Done));

        var late = await officer.PostStraight(Job.PageOf(id), "/tai-khoan");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("đã kết thúc", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_of_which_one_is_enough_is_not_ordered_beside_one_that_waits_or_runs()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var running = await Order(account, ObedientWork.Wait);
        await site.JobUntil(running, j => j.Words == "Đang làm phần khó");
        Assert.Equal([running, running], [await Once(), await Once()]);

        await officer.PostForm(Job.PageOf(running));
        await site.JobEnded(running);
        var next = await Once();
        Assert.NotEqual(running, next);
        Assert.Equal(JobState.Done, (await site.JobEnded(next)).State);

        Task<Guid> Once() => Ask(account, queue => queue.AddOnce(ObedientWork.Code, default));
    }

    [Fact]
    public async Task Ones_job_is_nobody_elses_but_for_who_keeps_the_house()
    {
        var (officer, account) = await Somebody(Roles.DepartmentOfficer);
        var id = await Order(account, null);
        await site.JobEnded(id);
        var administrator = await site.SignedIn(Roles.Administrator);
        var other = await site.SignedIn(Roles.DepartmentOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(Job.PageOf(id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostStraight(Job.PageOf(id), "/tai-khoan")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Get("/quan-tri/cong-viec")).Status);
        Assert.Null((await other.Get("/cong-viec")).Page.QuerySelector($"a[href='{Job.PageOf(id)}']"));
        Assert.NotNull((await officer.Get("/cong-viec")).Page.QuerySelector($"a[href='{Job.PageOf(id)}']"));
        Assert.NotNull((await administrator.Get("/quan-tri/cong-viec?tinh-trang=xong")).Page.QuerySelector($"a[href='{Job.PageOf(id)}']"));
        Assert.Null((await administrator.Get("/quan-tri/cong-viec?tinh-trang=khong-duoc")).Page.QuerySelector($"a[href='{Job.PageOf(id)}']"));
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get(Job.PageOf(id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Get(Job.PageOf(Guid.NewGuid()))).Status);
        Assert.Equal("/dang-nhap", (await site.Stranger().Get("/cong-viec")).Location!.Split('?')[0]);
    }

    [Fact]
    public async Task An_inspector_sees_every_job_and_stops_none()
    {
        var (_, account) = await Somebody(Roles.DepartmentOfficer);
        var id = await Order(account, ObedientWork.Wait);
        await site.JobUntil(id, j => j.State == JobState.Running);
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Null((await inspector.Get(Job.PageOf(id))).Page.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await inspector.PostStraight(Job.PageOf(id), "/tai-khoan")).Status);
        Assert.Null((await site.JobNow(id)).StopAskedBy);
        await (await site.SignedIn(Roles.Administrator)).PostForm(Job.PageOf(id));
        Assert.Equal(JobState.Cancelled, (await site.JobEnded(id)).State);
    }

    [Fact]
    public async Task The_job_of_who_leaves_goes_to_who_takes_over()
    {
        var ((_, leaver), (heir, receiver)) = (await Somebody(Roles.DepartmentOfficer), await Somebody(Roles.DepartmentOfficer));
        var id = await Order(leaver, ObedientWork.Wait);
        await site.JobUntil(id, j => j.State == JobState.Running);
        var facts = new EndingFacts { LastDay = site.Clock.Today(), Reason = "Chuyển công tác" };
        var refused = await site.Do<EndAccount, Outcome<Account>>(end => end.Run(leaver, facts, default));
        Assert.Equal(["ReceiverId"], refused.Problems.Select(p => p.Field));
        Assert.Equal(HttpStatusCode.NotFound, (await heir.Get(Job.PageOf(id))).Status);

        Assert.True((await site.Do<EndAccount, Outcome<Account>>(end => end.Run(leaver, facts with { ReceiverId = receiver }, default))).Ok);
        Assert.Equal(receiver, (await site.JobNow(id)).ActorId);
        Assert.Equal(HttpStatusCode.OK, (await heir.Get(Job.PageOf(id))).Status);
        await heir.PostForm(Job.PageOf(id));
        Assert.Equal(JobState.Cancelled, (await site.JobEnded(id)).State);
    }

    [Fact]
    public async Task Who_may_not_do_it_cannot_order_it_and_who_no_longer_may_gets_nothing_done()
    {
        var (_, inspector) = await Somebody(Roles.Inspector);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(inspector, null));

        var late = await Laid(j => { }, await Account(inspector));
        var refused = await site.JobEnded(late);
        Assert.Equal(JobState.Failed, refused.State);
        Assert.Contains("không còn quyền", refused.Words, StringComparison.Ordinal);

        var (_, gone) = await Somebody(Roles.DepartmentOfficer);
        var ending = await site.Do<EndAccount, Outcome<Account>>(end => end.Run(gone, new EndingFacts { LastDay = site.Clock.Today(), Reason = "Chuyển công tác" }, default));
        Assert.Empty(ending.Problems);
        site.Clock.Advance(TimeSpan.FromDays(1));
        var ended = await site.JobEnded(await Laid(j => { }, await Account(gone)));
        Assert.Contains("đã kết thúc", ended.Words, StringComparison.Ordinal);
        Assert.False(ObedientWork.Runs.ContainsKey(ended.Id));
    }

    [Fact]
    public async Task Two_processes_on_one_database_take_each_job_exactly_once()
    {
        await using var second = site.Beside();
        _ = second.Services;
        var (_, account) = await Somebody(Roles.DepartmentOfficer);
        var ids = new List<Guid>();
        for (var n = 0; n < 40; n++)
        {
            ids.Add(await Order(account, null));
        }

        foreach (var id in ids)
        {
            Assert.Equal((JobState.Done, 1), (await site.JobEnded(id)) is var job ? (job.State, job.Attempts) : default);
            Assert.Single(ObedientWork.Runs[id]);
        }
    }

    [Fact]
    public async Task A_job_of_a_dead_process_is_taken_up_after_its_lease_and_given_up_after_a_few()
    {
        var (_, account) = await Somebody(Roles.DepartmentOfficer);
        var owner = await Account(account);
        var until = site.Clock.UtcNow().AddMinutes(2);
        var dead = await Laid(j => j.SetProperty(x => x.State, JobState.Running).SetProperty(x => x.Owner, "dead").SetProperty(x => x.Attempts, 1).SetProperty(x => x.LeaseUntil, until), owner);
        var cursed = await Laid(j => j.SetProperty(x => x.State, JobState.Running).SetProperty(x => x.Owner, "dead").SetProperty(x => x.Attempts, 3).SetProperty(x => x.LeaseUntil, until), owner);
        var called = await Laid(
            j => j.SetProperty(x => x.State, JobState.Running).SetProperty(x => x.Owner, "dead").SetProperty(x => x.Attempts, 1).SetProperty(x => x.LeaseUntil, until).SetProperty(x => x.StopAskedBy, "Ai đó"), owner);

        await Task.Delay(TimeSpan.FromMilliseconds(500));
        Assert.Equal("dead", (await site.JobNow(dead)).Owner);
        site.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal((JobState.Done, 2), (await site.JobEnded(dead)) is var job ? (job.State, job.Attempts) : default);
        Assert.Contains("không thử nữa", (await site.JobEnded(cursed)).Words, StringComparison.Ordinal);
        Assert.False(ObedientWork.Runs.ContainsKey(cursed));
        Assert.Equal(JobState.Cancelled, (await site.JobEnded(called)).State);
    }

    [Fact]
    public async Task A_process_that_stops_gives_its_job_back()
    {
        var (_, account) = await Somebody(Roles.DepartmentOfficer);
        Guid id;
        await using (var other = site.Beside())
        {
            id = await Order(account, ObedientWork.Wait, other.Services);
            var running = await site.JobUntil(id, j => j.State == JobState.Running);
            // Whoever took it: that process is the one that stops. The other takes it up anew.
            if (other.Services.GetRequiredService<RunningJobs>().Ids.Contains(id))
            {
                await other.DisposeAsync();
                Assert.NotEqual(running.Owner, (await site.JobUntil(id, j => j.State == JobState.Running && j.Owner != running.Owner)).Owner);
                Assert.Equal(1, (await site.JobNow(id)).Attempts);
            }
        }

        await (await site.SignedIn(Roles.Administrator)).PostForm(Job.PageOf(id));
        await site.JobEnded(id);
    }

    [Fact]
    public async Task A_due_time_is_taken_once_among_processes_and_what_was_missed_is_made_good_once()
    {
        await using var second = site.Beside();
        var schedule = new Schedule($"test.{Guid.NewGuid():N}", "0 0 2 * * ?", ObedientWork.Code);
        var (here, there) = (Due(site.Services), Due(second.Services));
        Assert.Null(await here.Take(schedule, default));
        site.Clock.Advance(TimeSpan.FromDays(3));

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => (n % 2 == 0 ? here : there).Take(schedule, default)));
        var job = await site.JobEnded(Assert.Single(taken, id => id is not null)!.Value);

        Assert.Equal((JobState.Done, DueTimes.Door), (job.State, job.Door));
        Assert.Equal(["Chương trình qua schedule"], ObedientWork.Runs[job.Id]);
        var rows = await site.Read(db => db.DueTimes.Where(d => d.Schedule == schedule.Code).OrderBy(d => d.At).ToListAsync());
        Assert.Equal([null, job.Id], rows.Select(d => d.JobId));
        Assert.Equal(19, rows[^1].At.Hour);
        Assert.Null(await there.Take(schedule, default));
    }

    [Fact]
    public async Task Quartz_says_when_the_time_has_come()
    {
        var code = $"test.{Guid.NewGuid():N}";
        await using var timed = new Running(site.Database, TimeProvider.System, services => services
            .AddJob<ObedientWork>(ObedientWork.Code, "Việc thử", SiteWithJobs.Permission)
            .AddSchedule(new Schedule(code, "* * * * * ?", ObedientWork.Code)));
        _ = timed.Services;
        for (var tries = 0; tries < 600 && await site.Read(db => db.DueTimes.CountAsync(d => d.Schedule == code && d.JobId != null)) < 2; tries++)
        {
            await Task.Delay(100);
        }

        var rows = await site.Read(db => db.DueTimes.Where(d => d.Schedule == code).ToListAsync());
        Assert.True(rows.Count(d => d.JobId is not null) >= 2);
        Assert.All(rows.Where(d => d.JobId is not null), d => Assert.Equal(0, d.At.Millisecond));
    }

    private static DueTimes Due(IServiceProvider services) => services.GetRequiredService<DueTimes>();

    private async Task<(Visitor Visitor, Guid Account)> Somebody(string role)
    {
        var name = await site.Invited(role);
        var visitor = site.Stranger();
        await visitor.SignIn(name, site.Code(name));
        return (visitor, await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync()));
    }

    private async Task<Actor> Account(Guid id) =>
        new() { AccountId = id, Name = await site.Read(db => db.Accounts.Where(a => a.Id == id).Select(a => a.DisplayName).SingleAsync()) };

    /// <summary>As a page does: in a scope of who is signed in.</summary>
    private Task<Guid> Order(Guid account, string? input, IServiceProvider? services = null) => Ask(account, queue => queue.Add(ObedientWork.Code, input, default), services);

    private async Task<Guid> Ask(Guid account, Func<JobQueue, Task<Guid>> order, IServiceProvider? services = null)
    {
        await using var scope = (services ?? site.Services).CreateAsyncScope();
        var actor = await scope.ServiceProvider.GetRequiredService<ActorsByAccount>().Find(account, default);
        scope.ServiceProvider.GetRequiredService<ActingAs>().Set(actor!, new Door("web"));
        return await order(scope.ServiceProvider.GetRequiredService<JobQueue>());
    }

    /// <summary>A row as another process left it, past the queue.</summary>
    private Task<Guid> Laid(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Job>> state, Actor actor) => site.Read(async db =>
    {
        var job = new Job(new JobKind(ObedientWork.Code, "", typeof(ObedientWork), ""), null, actor, "web", site.Clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(job);
        await db.SaveChangesAsync();
        await db.Jobs.Where(j => j.Id == job.Id).ExecuteUpdateAsync(set =>
        {
            set.SetProperty(j => j.Done, 0);
            state(set);
        });
        await transaction.CommitAsync();
        return job.Id;
    });
}
