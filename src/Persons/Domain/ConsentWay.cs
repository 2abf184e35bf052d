namespace LangNghe.Persons.Domain;

/// <summary>How a consent was given or withdrawn, so that it can be proved. Silence is none.</summary>
public enum ConsentWay
{
    Paper,
    Electronic,
    Recording,
}
