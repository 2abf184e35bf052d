namespace LangNghe.Registry.Domain;

/// <summary>The three directions of section IV.1 of the Plan. The first two are "at risk"; such a village still operates.</summary>
public enum ReviewClass
{
    AtRiskBeyondRestoring,
    AtRiskRestorable,
    Developing,
}
