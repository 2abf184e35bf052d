using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry;

public static class RegistrySets
{
    extension(AppDb db)
    {
        public DbSet<Village> Villages => db.Set<Village>();

        public DbSet<VillageProfile> VillageProfiles => db.Set<VillageProfile>();

        public DbSet<Recognition> Recognitions => db.Set<Recognition>();

        public DbSet<Operation> Operations => db.Set<Operation>();

        public DbSet<VillageReview> VillageReviews => db.Set<VillageReview>();

        public DbSet<Restoration> Restorations => db.Set<Restoration>();

        public DbSet<VillageLink> VillageLinks => db.Set<VillageLink>();

        public DbSet<VillageEnding> VillageEndings => db.Set<VillageEnding>();

        public DbSet<CraftRecognition> CraftRecognitions => db.Set<CraftRecognition>();

        public DbSet<Establishment> Establishments => db.Set<Establishment>();

        public DbSet<ListCompletion> ListCompletions => db.Set<ListCompletion>();

        public DbSet<YearlyFigure> YearlyFigures => db.Set<YearlyFigure>();

        public DbSet<AreaYear> AreaYears => db.Set<AreaYear>();

        public DbSet<Proposal> Proposals => db.Set<Proposal>();

        public DbSet<RegisterConfirmation> RegisterConfirmations => db.Set<RegisterConfirmation>();
    }
}
