using LangNghe.Foundation.Data;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake;

public static class IntakeSets
{
    extension(AppDb db)
    {
        public DbSet<Import> Imports => db.Set<Import>();

        public DbSet<ImportLine> ImportLines => db.Set<ImportLine>();

        public DbSet<AlikeRow> AlikeRows => db.Set<AlikeRow>();

        public DbSet<AlikeDecision> AlikeDecisions => db.Set<AlikeDecision>();

        public DbSet<ImportProposal> ImportProposals => db.Set<ImportProposal>();
    }
}
