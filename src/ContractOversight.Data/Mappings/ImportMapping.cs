using ContractOversight.Data.Intake;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.Property(import => import.FileName).HasMaxLength(Import.FileNameMaxLength);
        builder.Property(import => import.Sha256).HasMaxLength(Sha256Length).IsFixedLength();
        builder.HasOne<Office>().WithMany().HasForeignKey(import => import.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(import => new { import.OfficeId, import.Id });
    }
}
