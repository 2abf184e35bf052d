using LangNghe.Foundation.Data;
using LangNghe.People.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People;

public static class PeopleSets
{
    extension(AppDb db)
    {
        public DbSet<ArtisanTitle> ArtisanTitles => db.Set<ArtisanTitle>();

        public DbSet<VillageRepresentative> VillageRepresentatives => db.Set<VillageRepresentative>();
    }
}
