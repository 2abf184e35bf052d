namespace LangNghe.Access.Grants;

/// <param name="Number">Under which the register has it.</param>
/// <param name="IsOver">It left the register.</param>
/// <param name="KeptId">The village that it was a double of.</param>
public sealed record KnownVillage(int Number, string Name, bool IsOver = false, Guid? KeptId = null)
{
    public string Words => $"{Name} (số {Number})";
}
