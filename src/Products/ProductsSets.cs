using LangNghe.Foundation.Data;
using LangNghe.Products.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Products;

public static class ProductsSets
{
    extension(AppDb db)
    {
        public DbSet<OcopGrading> OcopGradings => db.Set<OcopGrading>();

        public DbSet<IpRight> IpRights => db.Set<IpRight>();
    }
}
