using LangNghe.People.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Representatives;

/// <param name="Names">By person, as far as they are for who looks.</param>
public sealed record RepresentativesOfVillage(RecordShelf<VillageRepresentative> Shelf, IReadOnlyDictionary<Guid, string> Names)
{
    public string NameOf(VillageRepresentative representative) => Names.GetValueOrDefault(representative.PersonId, "(không công bố họ tên)");
}
