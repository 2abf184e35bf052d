using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Seeding;
using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Plan;

public sealed class WhatDefinesARating(Site site) : IClassFixture<Site>
{
    private const string Nothing = "chưa có bộ tiêu chí xếp loại “hoạt động có hiệu quả” nào được ban hành";

    private const string Criteria = """
        code: qd-thu-2026
        number: 99/QĐ-UBND
        title: Quyết định ban hành bộ tiêu chí xếp loại làng nghề
        kind: decision
        issuer: Ủy ban nhân dân tỉnh
        issued: 2026-03-01
        in_force_from: 2026-03-01
        confidence: H
        clauses:
          - code: qd-thu-2026/d1
            reference: Điều 1
            summary: Bộ tiêu chí xếp loại làng nghề hoạt động có hiệu quả.
            confidence: H
            valid_from: 2026-03-01
            parameters:
              - name: village.effective.criteria
                value: 99/QĐ-UBND
                unit: document
                label: Bộ tiêu chí xếp loại hoạt động có hiệu quả
                valid_from: 2026-03-01
                used_for: Mục tiêu T25-06 và T30-05
        """;

    [Fact]
    public async Task Criteria_that_are_registered_change_the_targets_and_the_contradictions_from_their_first_day()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Contains(Nothing, (await inspector.Get("/ke-hoach/muc-tieu/T30-05")).Text, StringComparison.Ordinal);
        Assert.Contains(Nothing, (await inspector.Get("/ke-hoach/mau-thuan")).Text, StringComparison.Ordinal);

        await site.Do<IServiceProvider, int>(async house =>
        {
            var (db, text) = (house.GetRequiredService<AppDb>(), LawFiles.Read(Criteria));
            db.Add(text.Document);
            db.AddRange(text.Clauses);
            db.AddRange(text.Parameters);
            house.GetRequiredService<CurrentAct>().Begin(LawActs.Seed);
            return await db.SaveChangesAsync();
        });
        site.Clock.Advance(TimeSpan.FromSeconds(11));

        foreach (var code in (string[])["T25-06", "T30-05"])
        {
            Assert.Contains(Nothing, (await inspector.Get($"/ke-hoach/muc-tieu/{code}?tinh-den=31/12/2025")).Text, StringComparison.Ordinal);
        }

        var page = await inspector.Get("/ke-hoach/muc-tieu/T30-05");
        Assert.DoesNotContain(Nothing, page.Text, StringComparison.Ordinal);
        Assert.Contains("rà soát, xếp loại hằng năm chưa được ghi", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Nothing, (await inspector.Get("/ke-hoach/mau-thuan")).Text, StringComparison.Ordinal);
        Assert.Contains(Nothing, (await inspector.Get("/ke-hoach/mau-thuan?tinh-den=31/12/2025")).Text, StringComparison.Ordinal);
        Assert.Contains("99/QĐ-UBND", (await inspector.Get("/ke-hoach/so-lieu/villages.effective.share")).Text, StringComparison.Ordinal);
    }
}
