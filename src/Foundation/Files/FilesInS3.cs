using System.Net;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace LangNghe.Foundation.Files;

/// <summary>Contents in a bucket. An object appears whole or not at all, so nothing half-written is ever seen.</summary>
public sealed class FilesInS3(S3Options options) : FileStore, IDisposable
{
    // By default the SDK signs a body piece by piece with trailing checksums; stores that do not know this keep the framing as content.
    private readonly AmazonS3Client _s3 = new(new BasicAWSCredentials(options.AccessKey, options.SecretKey), new AmazonS3Config
    {
        ServiceURL = options.Endpoint,
        AuthenticationRegion = options.Region,
        ForcePathStyle = true,
        RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
        ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        MaxErrorRetry = 2,
    });

    public override async Task<string> Keep(Stream content, CancellationToken stop)
    {
        if (!content.CanSeek)
        {
            return await KeepUnseekable(content, stop);
        }

        var begin = content.Position;
        var hash = await Hash(content, stop);
        if (!await Holds(hash, stop))
        {
            content.Position = begin;
            await Put(KeyOf(hash), content, stop);
            if (!await Holds(hash, stop))
            {
                throw new IOException($"The bucket {options.Bucket} gave other bytes back than it was given.");
            }
        }

        return hash;
    }

    public override async IAsyncEnumerable<KeptFile> All([EnumeratorCancellation] CancellationToken stop)
    {
        var ask = new ListObjectsV2Request { BucketName = options.Bucket, Prefix = options.Prefix };
        ListObjectsV2Response page;
        do
        {
            page = await _s3.ListObjectsV2Async(ask, stop);
            foreach (var found in page.S3Objects ?? [])
            {
                var name = found.Key[(found.Key.LastIndexOf('/') + 1)..];
                if (found.Key == KeyOf(name))
                {
                    yield return new KeptFile(name, found.Size ?? 0, found.LastModified?.ToUniversalTime() ?? DateTime.MinValue);
                }
            }

            ask.ContinuationToken = page.NextContinuationToken;
        }
        while (page.IsTruncated == true);
    }

    public override Task Forget(string sha256, CancellationToken stop) => _s3.DeleteObjectAsync(options.Bucket, KeyOf(sha256), stop);

    public override async Task Try(CancellationToken stop)
    {
        var key = $"{options.Prefix}.{Guid.NewGuid():N}";
        using var nothing = new MemoryStream();
        await Put(key, nothing, stop);
        await _s3.DeleteObjectAsync(options.Bucket, key, stop);
    }

    public void Dispose() => _s3.Dispose();

    protected override async Task<Stream?> Read(string sha256, CancellationToken stop)
    {
        try
        {
            return (await _s3.GetObjectAsync(options.Bucket, KeyOf(sha256), stop)).ResponseStream;
        }
        catch (AmazonS3Exception missing) when (missing is { StatusCode: HttpStatusCode.NotFound, ErrorCode: not "NoSuchBucket" })
        {
            return null;
        }
    }

    /// <summary>The SDK compares MD5 where the store gives one.</summary>
    protected override bool SaysAltered(Exception trouble) => trouble is AmazonClientException;

    /// <summary>The key is known only when all was read, so what cannot be read twice waits in a file.</summary>
    private async Task<string> KeepUnseekable(Stream content, CancellationToken stop)
    {
        await using var waiting = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await content.CopyToAsync(waiting, stop);
        waiting.Position = 0;
        return await Keep(waiting, stop);
    }

    private Task<PutObjectResponse> Put(string key, Stream content, CancellationToken stop) => _s3.PutObjectAsync(new PutObjectRequest
    {
        BucketName = options.Bucket, Key = key, InputStream = content, AutoCloseStream = false, AutoResetStreamPosition = false, UseChunkEncoding = false,
    }, stop);

    private string KeyOf(string sha256) => sha256.Length < 2 ? "" : $"{options.Prefix}{sha256[..2]}/{sha256}";
}
