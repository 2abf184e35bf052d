namespace LangNghe.Foundation.Personal;

/// <summary>A row about a person: what is marked <see cref="PersonalAttribute"/> stands in acts under that person's key.</summary>
public interface IAboutPerson
{
    /// <summary>Whose key the values stand under: the person's, or while the row is tied to nobody one of the thing itself. Null for what tells of nobody; its values stand in acts as they are.</summary>
    Guid? PersonId { get; }
}
