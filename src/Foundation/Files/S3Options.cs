using LangNghe.Foundation.Running;

namespace LangNghe.Foundation.Files;

/// <summary>A bucket of an S3-compatible store. All of it comes from the environment, the secret from nowhere else.</summary>
public sealed class S3Options
{
    private const string Start = "LANGNGHE_S3_";

    /// <summary>As https://s3.tinh.gov.vn.</summary>
    public required string Endpoint { get; init; }

    public required string Bucket { get; init; }

    public required string AccessKey { get; init; }

    public required string SecretKey { get; init; }

    public string Region { get; init; } = "us-east-1";

    /// <summary>Before every key, as "langnghe/"; empty for none.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Null when no bucket is named.</summary>
    /// <exception cref="WrongSettingException">Something of it is missing or no address.</exception>
    public static S3Options? FromEnvironment() => From(Environment.GetEnvironmentVariable);

    public static S3Options? From(Func<string, string?> variable)
    {
        if (Optional("BUCKET") is not { } bucket)
        {
            return Optional("ENDPOINT") is null ? null : throw new WrongSettingException($"Có {Start}ENDPOINT nhưng thiếu {Start}BUCKET.");
        }

        var endpoint = Needed("ENDPOINT");
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new S3Options
            {
                Endpoint = endpoint,
                Bucket = bucket,
                AccessKey = Needed("ACCESS_KEY"),
                SecretKey = Needed("SECRET_KEY"),
                Region = Optional("REGION") ?? "us-east-1",
                Prefix = Optional("PREFIX") is { } prefix ? prefix.Trim('/') + "/" : "",
            }
            : throw new WrongSettingException($"{Start}ENDPOINT phải là một địa chỉ http hoặc https.");

        string? Optional(string name) => variable(Start + name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        string Needed(string name) => Optional(name) ?? throw new WrongSettingException($"Có {Start}BUCKET nhưng thiếu {Start}{name}.");
    }
}
