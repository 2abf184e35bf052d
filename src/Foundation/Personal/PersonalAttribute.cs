namespace LangNghe.Foundation.Personal;

/// <summary>A value that tells something of the person whom an <see cref="IAboutPerson"/> is about.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
