using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace LangNghe.Registry.Establishments;

/// <summary>Where a page of a list in the order of names ended: the next begins behind it, however far it lies.</summary>
public sealed record PageEnd(string SortKey, Guid Id)
{
    private const int IdLength = 32;

    public override string ToString() => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{Id:N}{SortKey}"));

    /// <summary>Null for what no page of ours ever said.</summary>
    public static PageEnd? Read(string? text)
    {
        try
        {
            var whole = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text ?? ""));
            return whole.Length > IdLength && Guid.TryParseExact(whole[..IdLength], "N", out var id) ? new PageEnd(whole[IdLength..], id) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
