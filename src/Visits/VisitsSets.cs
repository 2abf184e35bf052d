using LangNghe.Foundation.Data;
using LangNghe.Visits.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Visits;

public static class VisitsSets
{
    extension(AppDb db)
    {
        public DbSet<TourismLink> TourismLinks => db.Set<TourismLink>();
    }
}
