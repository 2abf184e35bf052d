namespace LangNghe.Foundation.Personal;

/// <summary>A row about a person: what is marked <see cref="PersonalAttribute"/> stands in acts under that person's key.</summary>
public interface IAboutPerson
{
    /// <summary>Null while the row is tied to nobody; its values then stand in acts as they are.</summary>
    Guid? PersonId { get; }
}
