using System.Net;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Visits;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Visits;

public sealed class TiesToTourism(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_tie_counts_from_its_day_with_its_registered_paper()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var done = await officer.PostForm("/lang-nghe/15/du-lich/moi",
            ("Facts.Tie", "Điểm tham quan làng dệt lụa"), ("Facts.DecisionNumber", "88/QĐ-UBND"), ("Facts.Since", "01/06/2023"), ("Facts.Why.Reason", "Theo quyết định"),
            ("Facts.Why.Paper.Number", "88/QĐ-UBND"), ("Facts.Why.Paper.Kind", "Decision"), ("Facts.Why.Paper.Title", "Công nhận điểm du lịch"), ("Facts.Why.Paper.Issuer", "Ủy ban nhân dân tỉnh"), ("Facts.Why.Paper.IssuedOn", "01/06/2023"));
        Assert.Equal("/lang-nghe/15", done.Location);

        var asOf = AsOf.On(new DateOnly(2024, 1, 1));
        Assert.Equal([15], await site.Read(db => db.VillagesAt(asOf).WithTourismLink(db, asOf).Select(v => v.Number).ToListAsync()));
        Assert.Equal(0, await site.Read(db => db.VillagesAt(asOf).WithTourismLinkSince(db, asOf, new DateOnly(2023, 6, 2)).CountAsync()));
        Assert.NotNull(await site.Read(db => db.TourismLinks.Where(l => l.DecisionNumber == "88/QĐ-UBND").Select(l => l.SourceDocumentId).SingleAsync()));
    }

    [Fact]
    public async Task The_same_tie_is_not_entered_twice()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        (string, string)[] same = [("Facts.Tie", "Tuyến đò sông Châu"), ("Facts.DecisionNumber", "91/QĐ-UBND"), ("Facts.Since", "01/07/2024"), ("Facts.Why.Reason", "Theo quyết định")];
        Assert.Equal("/lang-nghe/18", (await officer.PostForm("/lang-nghe/18/du-lich/moi", same)).Location);
        var refused = await officer.PostForm("/lang-nghe/18/du-lich/moi", same);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("“Tuyến đò sông Châu”, từ 01/07/2024", refused.Words("#Facts_Tie-error"), StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.TourismLinks.CountAsync(l => l.DecisionNumber == "91/QĐ-UBND")));
    }

    [Fact]
    public async Task A_tie_of_unknown_beginning_is_no_new_one()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/17/du-lich/moi",
            ("Facts.Tie", "Tuyến du lịch sông Đáy"), ("Facts.DecisionNumber", "90/QĐ-UBND"), ("Facts.Since", "01/07/2024"), ("Facts.SinceKnown", "Attested"), ("Facts.Why.Reason", "Theo báo cáo"));
        var asOf = AsOf.On(new DateOnly(2025, 1, 1));
        Assert.True(await site.Read(db => db.VillagesAt(asOf).WithTourismLink(db, asOf).AnyAsync(v => v.Number == 17)));
        Assert.False(await site.Read(db => db.VillagesAt(asOf).WithTourismLinkSince(db, asOf, new DateOnly(2022, 1, 1)).AnyAsync(v => v.Number == 17)));
    }
}
