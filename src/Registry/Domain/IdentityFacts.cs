using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>The real village that one of the unnamed ones turned out to be.</summary>
public sealed record IdentityFacts
{
    public VillageKind? Kind { get; init; }

    public VillageFacts Village { get; init; } = new();

    /// <param name="placeholder">The words that stood for the missing name.</param>
    public Problems Check(string placeholder)
    {
        var problems = new Problems();
        problems.When(Kind is null, nameof(Kind), "Chọn loại: làng nghề hay làng nghề truyền thống.");
        problems.AddRange(Village.Tidied().Check().Under(nameof(Village)));
        problems.When(Village.Tidied().Name == placeholder, $"{nameof(Village)}.{nameof(Village.Name)}", "Nhập tên thật của làng nghề.");
        return problems;
    }
}
