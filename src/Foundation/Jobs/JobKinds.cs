using System.Collections.Frozen;

namespace LangNghe.Foundation.Jobs;

/// <summary>All kinds of job that the modules declared.</summary>
public sealed class JobKinds(IEnumerable<JobKind> declared)
{
    private readonly FrozenDictionary<string, JobKind> _byCode = declared.ToFrozenDictionary(k => k.Code, StringComparer.Ordinal);

    /// <summary>A process runs only what it knows: during an upgrade the older one leaves the newer kinds alone.</summary>
    public IReadOnlyList<string> Codes { get; } = [.. declared.Select(k => k.Code)];

    public JobKind this[string code] => _byCode.TryGetValue(code, out var kind) ? kind : throw new InvalidOperationException($"No module declares a job of kind {code}.");

    /// <summary>Null for a kind that this program does not know.</summary>
    public JobKind? Find(string code) => _byCode.GetValueOrDefault(code);

    public string Label(string code) => _byCode.TryGetValue(code, out var kind) ? kind.Label : code;
}
