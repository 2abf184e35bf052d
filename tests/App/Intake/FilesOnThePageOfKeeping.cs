using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Keeping;
using LangNghe.Tests.App.Registry;
using LangNghe.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

public sealed class FilesOnThePageOfKeeping(SiteThatKeepsFilesForAMonth site) : IClassFixture<SiteThatKeepsFilesForAMonth>
{
    [Fact]
    public async Task The_page_tells_how_long_files_are_kept_how_many_there_are_and_when_the_next_go()
    {
        Assert.Equal("Tệp đã nạp để nhập số liệu 30 ngày từ lúc nạp xóa tệp; lần nhập và những gì đã ghi vào sổ giữ nguyên cấu hình máy chủ, Intake__KeepFilesDays 0 không có gì để xóa", await Told());

        var officer = await site.Officer();
        var twice = Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [22, 2015, 5]);
        await site.HandIn(officer, "so-lieu-nam", twice);
        await site.HandIn(officer, "so-lieu-nam", twice);
        var over = site.Clock.GetUtcNow().UtcDateTime.AddDays(30);
        var first = VietnamDay.Local(over).TimeOfDay < new TimeSpan(3, 45, 0) ? VietnamDay.Of(over) : VietnamDay.Of(over).AddDays(1);
        Assert.EndsWith($"Intake__KeepFilesDays 1 03:45 {Vi.Day(first)}, nếu không nạp lại", await Told(), StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(10));
        officer = await site.Officer();
        await site.HandIn(officer, "so-lieu-nam", Xlsx.Of(["Số trong sổ", "Năm", "Tổng số lao động"], [23, 2015, 5]));
        site.Clock.Advance(TimeSpan.FromDays(20));
        Assert.EndsWith($"Intake__KeepFilesDays 2 03:45 {Vi.Day(first)}: 1 mục", await Told(), StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("Đã xóa 1 tệp đã nạp; những gì đã ghi vào sổ giữ nguyên.", await Forget());
        Assert.EndsWith($"Intake__KeepFilesDays 1 03:45 {Vi.Day(first.AddDays(10))}, nếu không nạp lại", await Told(), StringComparison.Ordinal);
    }

    /// <summary>In the program itself, which has the setting.</summary>
    private async Task<string> Forget()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ForgetFiles>().Run(new JobRun(Guid.Empty, null, (_, _, _) => Task.CompletedTask), default)).Words;
    }

    private async Task<string> Told() => (await (await site.SignedIn(Roles.Administrator)).Get("/quan-tri/luu-giu")).Words("#tu-xoa + table tbody tr");
}
