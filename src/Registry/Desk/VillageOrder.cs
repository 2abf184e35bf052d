using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Desk;

/// <summary>An order about one village, as a form or a program hands it in.</summary>
/// <param name="Version">Of the village when the form was opened.</param>
/// <param name="Saves">False to be told what would be written, and every problem, without writing.</param>
public sealed record VillageOrder<T>(int Number, int Version, T What, ActFacts Why, bool Saves = true);
