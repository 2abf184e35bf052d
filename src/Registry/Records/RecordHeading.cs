namespace LangNghe.Registry.Records;

/// <summary>The village over a form about one of its records.</summary>
public sealed record RecordHeading(Guid VillageId, int Number, string Name, Guid? CommuneId)
{
    public string Url => $"/lang-nghe/{Number}";
}
