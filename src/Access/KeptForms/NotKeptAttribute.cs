namespace LangNghe.Access.KeptForms;

/// <summary>What is posted here is not kept when the session is over: it is a secret, or nothing was typed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotKeptAttribute : Attribute;
