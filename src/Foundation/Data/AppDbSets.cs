using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Data;

public static class AppDbSets
{
    extension(AppDb db)
    {
        public DbSet<Act> Acts => db.Set<Act>();

        public DbSet<ActSubject> ActSubjects => db.Set<ActSubject>();

        public DbSet<ActSeal> ActSeals => db.Set<ActSeal>();

        public DbSet<StoredFile> StoredFiles => db.Set<StoredFile>();

        public DbSet<Attachment> Attachments => db.Set<Attachment>();

        public DbSet<Job> Jobs => db.Set<Job>();

        public DbSet<DueTime> DueTimes => db.Set<DueTime>();

        /// <summary>The acts about one thing.</summary>
        public IQueryable<Act> ActsAbout(string subject) =>
            db.Set<ActSubject>().Where(s => s.Subject == subject).Join(db.Set<Act>(), s => s.ActId, a => a.Id, (s, a) => a);
    }
}
