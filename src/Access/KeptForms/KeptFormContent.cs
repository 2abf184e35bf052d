using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LangNghe.Access.KeptForms;

/// <param name="Fields">What was typed, without the token of the form.</param>
/// <param name="Files">Names of the files that must be chosen again: their contents are not kept.</param>
public sealed record KeptFormContent(IReadOnlyDictionary<string, string?[]> Fields, IReadOnlyList<string> Files)
{
    public const string Token = "__RequestVerificationToken";
    public const int LongestAddress = 2000;

    private const int MostFields = 1000;
    private const int MostCharacters = 300_000;

    /// <summary>Null when nothing was typed, or more than anybody types.</summary>
    public static KeptFormContent? Of(IFormCollection form)
    {
        var fields = form.Where(f => f.Key != Token).ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
        string[] files = [.. form.Files.Where(f => f.FileName.Length > 0).Select(f => Path.GetFileName(f.FileName)).Take(20)];
        var content = new KeptFormContent(fields, files);
        return (fields.Count > 0 || files.Length > 0) && fields.Count <= MostFields && content.Characters <= MostCharacters ? content : null;
    }

    public FormCollection AsForm(string token)
    {
        var fields = Fields.ToDictionary(f => f.Key, f => new StringValues(f.Value), StringComparer.Ordinal);
        fields[Token] = token;
        return new FormCollection(fields);
    }

    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static KeptFormContent Read(byte[] written) => JsonSerializer.Deserialize<KeptFormContent>(written)!;

    private long Characters => Fields.Sum(f => f.Key.Length + f.Value.Sum(v => (long)(v?.Length ?? 0)));
}
