using System.Text;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Web.Setup;

namespace LangNghe.Web.Watching;

/// <summary>
/// Whether this process can do its work now: a proxy sends visitors only to one that can. It is open, so it says of each part no more than
/// well or not, and what it found is believed for some seconds, so that nobody wears the parts out by asking.
/// </summary>
public sealed partial class Readiness(IServiceScopeFactory scopes, DatabaseOptions database, FileStore files, KeyRing keys, TimeProvider clock, ILogger<Readiness> log) : IDisposable
{
    public const string Route = "/san-sang";

    private const long LeastFree = 512L * 1024 * 1024;

    private static readonly TimeSpan _believed = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Finding? _last;

    public void Dispose() => _one.Dispose();

    public async Task<IResult> Answer(CancellationToken stop)
    {
        var found = await Look(stop);
        var words = new StringBuilder();
        foreach (var (part, isWell) in found.Parts)
        {
            words.Append(part).Append(": ").Append(isWell ? "tốt" : "chưa").Append('\n');
        }

        return TypedResults.Text(words.ToString(), statusCode: found.Parts.All(p => p.IsWell) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<Finding> Look(CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            if (_last is { } last && clock.GetElapsedTime(last.At) < _believed)
            {
                return last;
            }

            // In order: what comes later needs what comes before.
            return _last = new Finding(
                [
                    await Ask("cơ sở dữ liệu", SchemaIsRight),
                    await Ask("khóa", stop => Task.Run(keys.Look, stop)),
                    await Ask("kho tệp", files.Try),
                    await Ask("dung lượng đĩa", DiskHasRoom),
                ], clock.GetTimestamp());
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<(string Part, bool IsWell)> Ask(string part, Func<CancellationToken, Task> look)
    {
        try
        {
            using var patience = new CancellationTokenSource(_patience);
            await look(patience.Token).WaitAsync(_patience);
            return (part, true);
        }
        catch (Exception trouble)
        {
            NotReady(log, part, trouble);
            return (part, false);
        }
    }

    private async Task SchemaIsRight(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Schema>().MustBeRight(stop);
    }

    private Task DiskHasRoom(CancellationToken stop) => new DriveInfo(database.DataFolder).AvailableFreeSpace >= LeastFree
        ? Task.CompletedTask
        : throw new IOException($"Less than {LeastFree / 1024 / 1024} MB are free where the data folder lies.");

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Part}")]
    private static partial void NotReady(ILogger log, string part, Exception trouble);

    private sealed record Finding(IReadOnlyList<(string Part, bool IsWell)> Parts, long At);
}
