using System.Net;
using System.Security.Cryptography;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;

namespace LangNghe.Tests.App.Doors;

/// <summary>The two keepers of files do the same; the bucket is a real server that speaks S3.</summary>
public sealed class TheFiles(ObjectStore bucket, Site site) : IClassFixture<ObjectStore>, IClassFixture<Site>
{
    public static TheoryData<bool> Keepers => [false, true];

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task What_is_kept_is_given_back_byte_for_byte_under_its_hash(bool remote)
    {
        using var _ = Of(remote, out var store);
        var content = RandomNumberGenerator.GetBytes(3_000_000);
        var hash = await store.Keep(new MemoryStream(content), default);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), hash);
        Assert.Equal(content, await Read(store, hash));
        Assert.Equal(hash, await store.Keep(new OneWay(content), default));
        Assert.True(await store.Holds(hash, default));
        Assert.Contains(await store.All(default).ToListAsync(), kept => kept.Sha256 == hash && kept.Size == content.Length);
        await store.Try(default);
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task What_is_not_there_is_not_there(bool remote)
    {
        using var _ = Of(remote, out var store);
        var nothing = new string('0', 64);
        Assert.False(await store.Holds(nothing, default));
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.Open(nothing, default));
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task An_altered_content_is_never_read_to_its_end_and_keeping_the_right_one_mends_it(bool remote)
    {
        using var _ = Of(remote, out var store);
        var content = RandomNumberGenerator.GetBytes(200_000);
        // What is written over the first byte is never the same.
        content[0] = 0;
        var hash = await store.Keep(new MemoryStream(content), default);
        Alter(remote, hash);
        Assert.False(await store.Holds(hash, default));
        await Assert.ThrowsAsync<InvalidDataException>(() => Read(store, hash));
        await store.Keep(new MemoryStream(content), default);
        Assert.Equal(content, await Read(store, hash));
    }

    [Fact]
    public async Task A_bucket_that_is_not_there_or_a_wrong_key_is_an_error_and_not_an_empty_store()
    {
        using var elsewhere = new FilesInS3(new S3Options { Endpoint = bucket.Options.Endpoint, Bucket = "nobody", AccessKey = "S3RVER", SecretKey = "S3RVER" });
        await Assert.ThrowsAnyAsync<Exception>(() => elsewhere.Holds(new string('0', 64), default));
        await Assert.ThrowsAnyAsync<Exception>(() => elsewhere.Try(default));
        using var stranger = new FilesInS3(new S3Options { Endpoint = bucket.Options.Endpoint, Bucket = bucket.Options.Bucket, AccessKey = "nobody", SecretKey = "S3RVER" });
        await Assert.ThrowsAnyAsync<Exception>(() => stranger.Try(default));
    }

    [Fact]
    public async Task All_files_move_to_the_bucket_and_back_and_altered_ones_are_named()
    {
        var (officer, pdf) = (await site.Officer(), "%PDF-1.4 hồ sơ"u8.ToArray());
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostFile("/lang-nghe/21/dinh-kem", "Upload", "ho-so.pdf", pdf, ("Reason", "Hồ sơ"))).Status);
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));

        Assert.Equal(0, (await Run("files", "copy", "--to", "s3")).Code);
        Assert.Contains("Đã chép 0 tệp", (await Run("files", "copy", "--to", "s3")).Output, StringComparison.Ordinal);
        Alter(remote: false, hash);
        Assert.Equal(0, (await Run("files", "copy", "--to", "disk")).Code);
        Assert.Equal(pdf, await Read(new FilesOnDisk(site.Database), hash));

        Alter(remote: true, hash);
        Alter(remote: false, hash);
        var (code, _, error) = await Run("files", "copy", "--to", "disk");
        Assert.Equal(1, code);
        Assert.Contains(hash, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_bucket_the_verb_says_which_settings_are_missing_and_a_third_store_is_wrong_use()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(1, await CommandLine.Run(["files", "copy", "--to", "s3"], new Workplace(() => site.Database, output, error, site.Clock, () => null)));
        Assert.Contains("LANGNGHE_S3_BUCKET", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, (await Run("files", "copy", "--to", "tape")).Code);
    }

    [Theory]
    [InlineData("LANGNGHE_S3_ENDPOINT", null, "LANGNGHE_S3_ENDPOINT")]
    [InlineData("LANGNGHE_S3_ENDPOINT", "s3.local", "LANGNGHE_S3_ENDPOINT")]
    [InlineData("LANGNGHE_S3_BUCKET", null, "LANGNGHE_S3_BUCKET")]
    [InlineData("LANGNGHE_S3_SECRET_KEY", " ", "LANGNGHE_S3_SECRET_KEY")]
    public void A_bucket_that_is_half_configured_is_refused_by_the_name_of_what_is_wrong(string variable, string? value, string named)
    {
        var given = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["LANGNGHE_S3_ENDPOINT"] = "https://s3.local", ["LANGNGHE_S3_BUCKET"] = "b", ["LANGNGHE_S3_ACCESS_KEY"] = "k", ["LANGNGHE_S3_SECRET_KEY"] = "s", [variable] = value,
        };
        Assert.Contains(named, Assert.Throws<WrongSettingException>(() => S3Options.From(given.GetValueOrDefault)).Message, StringComparison.Ordinal);
        Assert.Null(S3Options.From(_ => null));
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Run(args, new Workplace(() => site.Database, output, error, site.Clock, () => bucket.Options));
        return (code, output.ToString(), error.ToString());
    }

    private static async Task<byte[]> Read(FileStore store, string hash)
    {
        await using var content = await store.Open(hash, default);
        using var all = new MemoryStream();
        await content.CopyToAsync(all);
        return all.ToArray();
    }

    private void Alter(bool remote, string hash)
    {
        if (remote)
        {
            bucket.Alter(hash);
            return;
        }

        using var file = File.OpenWrite(Path.Combine(site.Database.DataFolder, "files", hash[..2], hash));
        file.WriteByte(0xFF);
    }

    private IDisposable? Of(bool remote, out FileStore store)
    {
        store = remote ? new FilesInS3(bucket.Options) : new FilesOnDisk(site.Database);
        return store as IDisposable;
    }

    /// <summary>A stream that cannot be read twice, as that of a download.</summary>
    private sealed class OneWay(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
