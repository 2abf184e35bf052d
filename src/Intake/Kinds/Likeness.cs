using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Intake.Kinds;

/// <summary>What a row may be.</summary>
/// <param name="RowKey">Of <see cref="KeyOf"/>: a decision is kept under it.</param>
/// <param name="Says">What the row says of who it is about.</param>
/// <param name="Things">Of the register, or of <see cref="Domain.RowThing"/>; the likeliest first.</param>
public sealed record Likeness(string RowKey, string Says, IReadOnlyList<(Guid Id, string Words)> Things)
{
    /// <summary>A hash, because what rows say of people is not to be kept for the sake of a decision.</summary>
    public static string KeyOf(params IEnumerable<string?> said) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', said))));
}
