using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class LargeFiles(ServedSite site) : IClassFixture<ServedSite>
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(21)]
    [InlineData(35)]
    public async Task A_file_over_the_limit_is_refused_on_the_form_with_all_that_was_typed(int megabytes)
    {
        var officer = await site.Officer();
        var refused = await officer.PostFile("/lang-nghe/16/dinh-kem", "Upload", "lon.pdf", Pdf(megabytes), ("Reason", "Bằng công nhận"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("lớn nhất 20 MB", refused.Words("#Upload-error"), StringComparison.Ordinal);
        Assert.Equal("Bằng công nhận", refused.Words("textarea[name=Reason]"));
        Assert.False(await site.Read(db => db.StoredFiles.AnyAsync()));
    }

    [Fact]
    public async Task A_document_page_refuses_it_in_the_same_way()
    {
        var officer = await site.Officer();
        var law = await site.Read(db => db.Set<Law.Domain.Document>().Where(d => d.IsLaw).Select(d => d.Id).FirstAsync());
        var refused = await officer.PostFile($"/van-ban/{law}", "Upload", "lon.pdf", Pdf(35));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("lớn nhất 20 MB", refused.Words("#Upload-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_to_be_read_at_all_gets_a_page_that_says_the_limit_what_is_safe_and_the_way_back()
    {
        var officer = await site.Officer();
        var refused = await officer.PostFile("/lang-nghe/16/dinh-kem", "Upload", "lon.pdf", Pdf(130), ("Reason", "Bằng công nhận"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("lớn nhất 20 MB", refused.Words(".trouble"), StringComparison.Ordinal);
        Assert.Contains("Chưa có gì được ghi", refused.Words(".trouble"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/16/dinh-kem", refused.Page.QuerySelector(".trouble a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_without_files_says_so_too()
    {
        var officer = await site.Officer();
        var refused = await officer.PostFile("/lang-nghe/16/dinh-chinh", "Upload", "lon.pdf", Pdf(35));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, true), (refused.Status, refused.Text.Contains("Tệp quá lớn", StringComparison.Ordinal)));
    }

    private static byte[] Pdf(int megabytes)
    {
        var content = new byte[megabytes * Megabyte];
        "%PDF-1.4"u8.CopyTo(content);
        return content;
    }
}
