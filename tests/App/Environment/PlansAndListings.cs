using System.Net;
using LangNghe.Environment;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Environment;

public sealed class PlansAndListings(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("30/06/2025", "Ủy ban nhân dân cấp tỉnh", "Ủy ban nhân dân cấp huyện phê duyệt")]
    [InlineData("01/07/2025", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp tỉnh phê duyệt")]
    public async Task The_wrong_authority_is_refused_and_the_right_one_named(string day, string approver, string sentence)
    {
        var refused = await (await site.SignedIn(Roles.DepartmentOfficer)).PostForm("/lang-nghe/20/phuong-an-moi-truong/moi", Plan(day, approver));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(sentence, refused.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approved_plan_holds_until_it_is_ended()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal("/lang-nghe/19", (await officer.PostForm("/lang-nghe/19/phuong-an-moi-truong/moi", Plan("15/08/2025", "Ủy ban nhân dân cấp tỉnh"))).Location);
        Assert.Equal([false, true, true], await Planned(19, "2025-08-14", "2025-08-15", "2040-01-01"));

        var id = await site.Read(db => db.EnvironmentPlans.Where(p => p.WithdrawnAt == null && p.DecisionNumber == "5/QĐ-UBND").Select(p => p.Id).SingleAsync());
        await officer.PostForm($"/lang-nghe/19/phuong-an-moi-truong/{id}/ket-thuc", ("Facts.EndsOn", "01/02/2026"), ("Facts.DecisionNumber", "6/QĐ-UBND"), ("Facts.Why.Reason", "Bị hủy bỏ"));
        Assert.Equal([true, false], await Planned(19, "2026-01-31", "2026-02-01"));
    }

    [Fact]
    public async Task Leaving_the_list_needs_its_document_and_is_an_act()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var id = await site.Read(db => db.PollutionListings.Where(l => l.WithdrawnAt == null).Select(l => l.Id).SingleAsync());
        var url = $"/lang-nghe/15/qd-64/{id}/ket-thuc";

        var refused = await officer.PostForm(url, ("Facts.EndsOn", "01/01/2025"), ("Facts.Why.Reason", "Đã xử lý triệt để"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nhập số văn bản", refused.Words(".error-summary"), StringComparison.Ordinal);

        var opened = await officer.Get(url);
        Assert.Equal("/lang-nghe/15", (await officer.PostForm(url, ("Facts.EndsOn", "01/01/2025"), ("Facts.DecisionNumber", "9/QĐ-UBND"), ("Facts.Why.Reason", "Đã xử lý triệt để"))).Location);
        Assert.Equal(1, await site.Read(db => db.Acts.CountAsync(a => a.Kind == "environment.pollution-list.leave")));
        var gone = AsOf.On(new DateOnly(2025, 1, 1));
        Assert.Equal(0, await site.Read(db => db.VillagesAt(gone).OnPollutionList(db, gone).CountAsync()));

        var stale = await officer.PostAgain(opened, url, ("Facts.EndsOn", "01/02/2025"), ("Facts.DecisionNumber", "9/QĐ-UBND"), ("Facts.Why.Reason", "Lần nữa"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains(Saving.Stale, stale.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_a_plan_that_the_Plan_mentions_is_added_without_its_day()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var seeded = await site.Read(db => db.EnvironmentPlans.Where(p => p.WithdrawnAt == null && p.DecisionNumber == null)
            .Join(db.Villages.Where(v => v.Number == 15), p => p.VillageId, v => v.Id, (p, _) => p).SingleAsync());
        Assert.Equal("Ủy ban nhân dân cấp huyện", seeded.ApprovedBy);
        var url = $"/lang-nghe/15/phuong-an-moi-truong/{seeded.Id}/dinh-chinh";
        var refused = await officer.PostForm(url, ("Facts.ApprovedOn", ""), ("Facts.DecisionNumber", "31/QĐ-UBND"), ("Facts.Why.Reason", "Tìm thấy quyết định"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(("31/QĐ-UBND", "Attested"), (refused.Page.QuerySelector("#Facts_DecisionNumber")!.GetAttribute("value"), refused.Page.QuerySelector("#Facts_ApprovedOnKnown option[selected]")!.GetAttribute("value")));
        Assert.Equal("/lang-nghe/15", (await officer.PostForm(url, ("Facts.DecisionNumber", "31/QĐ-UBND"), ("Facts.Why.Reason", "Tìm thấy quyết định"))).Location);
        var right = await site.Read(db => db.EnvironmentPlans.SingleAsync(p => p.WithdrawnAt == null && p.DecisionNumber == "31/QĐ-UBND"));
        Assert.Equal((seeded.From, Known.Attested, seeded.ConfirmedOn), (right.From, right.FromKnown, right.ConfirmedOn));
        Assert.Equal([false, true], await Planned(15, "2021-12-30", "2021-12-31"));
    }

    private static (string, string)[] Plan(string day, string approver) =>
        [("Facts.DecisionNumber", "5/QĐ-UBND"), ("Facts.ApprovedOn", day), ("Facts.ApprovedBy", approver), ("Facts.Why.Reason", "Theo quyết định phê duyệt")];

    private async Task<List<bool>> Planned(int number, params string[] days)
    {
        var found = new List<bool>();
        foreach (var day in days)
        {
            var asOf = AsOf.On(DateOnly.Parse(day));
            found.Add(await site.Read(db => db.VillagesAt(asOf).WithEnvironmentPlan(db, asOf).AnyAsync(v => v.Number == number)));
        }

        return found;
    }
}
