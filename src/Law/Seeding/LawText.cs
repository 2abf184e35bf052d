using LangNghe.Law.Domain;

namespace LangNghe.Law.Seeding;

/// <summary>A document with its clauses and parameters.</summary>
public sealed record LawText(Document Document, IReadOnlyList<Clause> Clauses, IReadOnlyList<Parameter> Parameters);
