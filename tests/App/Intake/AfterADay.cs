using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.Books;

namespace LangNghe.Tests.App.Intake;

/// <summary>With a clock of its own, which nobody else may see leap.</summary>
public sealed class AfterADay(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_import_can_no_longer_be_undone()
    {
        var name = await site.Invited(Roles.DepartmentOfficer);
        var officer = await Enter(name);
        var written = await site.Accepted(officer, await site.HandIn(officer, "so-lieu-nam", Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [20, 2015, 5])));
        Assert.Contains("Hoàn tác lần nhập này", written.Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromHours(24.5));
        officer = await Enter(name);
        var import = await site.LastImport();
        Assert.DoesNotContain("Hoàn tác lần nhập này", (await officer.Get(import.Url)).Text, StringComparison.Ordinal);
        var late = await officer.PostStraight($"{import.Url}?handler=Undo", "/nhap-so-lieu", ("Undoing.Reason", "muộn"), ("Undoing.Version", $"{import.Version}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Đã quá 24 giờ", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_of_establishments_asks_who_it_is_anew()
    {
        var officer = await Enter(await site.Invited(Roles.DepartmentOfficer));
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/nhap-so-lieu/xuat/co-so-san-xuat.csv")).Status);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        foreach (var format in new[] { "xlsx", "csv" })
        {
            var url = $"/nhap-so-lieu/xuat/co-so-san-xuat.{format}";
            Assert.Equal($"/dang-nhap/xac-nhan?ve={Uri.EscapeDataString(url)}", (await officer.Get(url)).Location);
            Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/nhap-so-lieu/xuat/lang-nghe.{format}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get("/nhap-so-lieu/xuat/establishments.csv")).Status);
    }

    private async Task<Visitor> Enter(string name)
    {
        var visitor = site.Stranger();
        await visitor.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        return visitor;
    }
}
