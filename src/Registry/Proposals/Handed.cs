using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Proposals;

/// <summary>What became of an order that was handed in.</summary>
/// <param name="Notice">In place of the usual one, when something waits; null when all was written.</param>
/// <param name="Url">Where it leads in place of the usual page: to the proposal that waited already.</param>
public sealed record Handed(Problems Problems, string? Notice = null, string? Url = null)
{
    public static implicit operator Handed(Problems problems) => new(problems);
}
