using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LangNghe.Foundation.Files;

internal sealed class FileMapping : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<FileCheck>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("stored_files");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Subject);
        builder.Property(f => f.Name).HasMaxLength(255);
        builder.Property(f => f.ContentType).HasMaxLength(120);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.Sha256);
    }

    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Subject).HasMaxLength(100);
        builder.HasIndex(a => a.Subject);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId);
    }

    public void Configure(EntityTypeBuilder<FileCheck> builder)
    {
        builder.ToTable("file_checks");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.IsWell);
        builder.HasIndex(c => c.StartedAt);
    }
}
