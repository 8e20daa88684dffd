using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(document => document.Title).HasMaxLength(Document.NameMaxLength);
        builder.Property(document => document.FileName).HasMaxLength(Document.NameMaxLength);
        builder.Property(document => document.MediaType).HasMaxLength(Document.NameMaxLength);
        builder.Property(document => document.Sha256).HasMaxLength(Sha256Length).IsFixedLength();
        builder.HasOne<Contract>().WithMany().HasForeignKey(document => document.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => new { document.ContractId, document.Sha256 }).IsUnique();
    }
}
