namespace LangNghe.Foundation.Rules;

/// <summary>What a person has to mend, in the person's language; <c>Field</c> is empty when it concerns the whole.</summary>
public sealed record Problem(string Field, string Sentence);
