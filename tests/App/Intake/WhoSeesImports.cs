using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;

namespace LangNghe.Tests.App.Intake;

public sealed class WhoSeesImports(Site site) : IClassFixture<Site>
{
    private const string Kind = "so-lieu-nam";

    [Theory]
    [InlineData(Roles.Inspector)]
    [InlineData(Roles.Administrator)]
    public async Task Who_oversees_the_program_reads_those_of_all_and_touches_none(string role)
    {
        var officer = await site.Officer();
        await site.HandIn(officer, Kind, Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [22, 2015, 5], [99999, 2015, 5]), $"tệp cho {role}.xlsx");
        var import = await site.LastImport();

        var overseer = await site.SignedIn(role);
        var list = await overseer.Get("/nhap-so-lieu");
        Assert.Contains($"tệp cho {role}.xlsx", list.Words("main table"), StringComparison.Ordinal);
        Assert.Contains(import.ActorName, list.Words("main table"), StringComparison.Ordinal);
        Assert.Null(list.Page.QuerySelector("main form"));
        Assert.Null(list.Page.QuerySelector("main a[href^='/nhap-so-lieu/xuat']"));

        var page = await overseer.Get(import.Url);
        Assert.Contains("1 dòng mới, 1 dòng có lỗi", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("Không có làng nghề số 99999", page.Words("#dong"), StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("main form"));

        foreach (var handler in new[] { "Accept", "Choose", "Undo" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await overseer.PostStraight($"{import.Url}?handler={handler}", "/nhap-so-lieu", ("What.SkipsWrong", "true"), ("What.Version", $"{import.Version}"), ("What.Why.Reason", "thử"))).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await overseer.Get(import.Url + "/trung")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await overseer.PostStraight("/nhap-so-lieu", "/nhap-so-lieu", ("Kind", Kind))).Status);
        Assert.Equal(import.Version, (await site.ImportNow(import.Id)).Version);
    }

    [Fact]
    public async Task An_officer_sees_no_import_of_another()
    {
        await site.HandIn(await site.Officer(), Kind, Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [22, 2014, 5]), "tệp của người khác.xlsx");
        var import = await site.LastImport();
        var another = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.DoesNotContain("tệp của người khác", (await another.Get("/nhap-so-lieu")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await another.Get(import.Url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await another.PostStraight($"{import.Url}?handler=Accept", "/nhap-so-lieu", ("What.Version", $"{import.Version}"), ("What.Why.Reason", "thử"))).Status);
        var leader = await site.SignedIn(Roles.DepartmentLeader);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.Get("/nhap-so-lieu")).Status);
    }
}
