using LangNghe.Foundation.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Data;

internal sealed class ActMapping : IEntityTypeConfiguration<Act>, IEntityTypeConfiguration<ActSubject>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.ToTable("acts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Kind).HasMaxLength(100);
        builder.Property(a => a.ActorName).HasMaxLength(200);
        builder.Property(a => a.Organisation).HasMaxLength(200);
        builder.Property(a => a.Door).HasMaxLength(20);
        builder.Property(a => a.Reason).HasMaxLength(2000);
        builder.Property(a => a.DocumentText).HasMaxLength(500);
        // Ids rise with time: each index also gives the latest first.
        builder.HasIndex(a => new { a.Kind, a.Id });
        builder.HasIndex(a => new { a.ActorId, a.Id });
        builder.HasIndex(a => new { a.ActorId, a.Kind, a.Id });
        builder.HasIndex(a => new { a.DocumentId, a.Id });
    }

    public void Configure(EntityTypeBuilder<ActSubject> builder)
    {
        builder.ToTable("act_subjects");
        builder.HasKey(s => new { s.Subject, s.ActId });
        builder.Property(s => s.Subject).HasMaxLength(100);
        builder.HasOne<Act>().WithMany().HasForeignKey(s => s.ActId);
    }
}
