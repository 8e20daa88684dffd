using ContractOversight.Data.Intake;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class CostLineMapping : IEntityTypeConfiguration<CostLine>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<CostLine> builder)
    {
        builder.Property(line => line.Reference).HasMaxLength(CostLine.ReferenceMaxLength);
        builder.Property(line => line.Purpose).HasMaxLength(CostLine.TextMaxLength);
        builder.Property(line => line.Category).HasMaxLength(CostLine.TextMaxLength);
        builder.Property(line => line.Department).HasMaxLength(CostLine.TextMaxLength);
        builder.Property(line => line.ValueForMoneyReason).HasMaxLength(CostLine.TextMaxLength);
        builder.Property(line => line.SourceKey).HasMaxLength(Sha256Length);
        builder.HasOne<Office>().WithMany().HasForeignKey(line => line.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(line => line.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Supplier>().WithMany().HasForeignKey(line => line.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Import>().WithMany().HasForeignKey(line => line.ImportId).OnDelete(DeleteBehavior.Restrict);

        // What really stops the same payment arriving twice.
        builder.HasIndex(line => new { line.OfficeId, line.SourceKey }).IsUnique().HasFilter("\"SourceKey\" IS NOT NULL");
        builder.HasIndex(line => new { line.ContractId, line.Kind, line.FinancialYear, line.AmountPence });
        builder.HasIndex(line => new { line.SupplierId, line.OfficeId });
        builder.HasIndex(line => new { line.OfficeId, line.Kind, line.FinancialYear, line.SupplierId, line.AmountPence });
        builder.HasIndex(line => new { line.OfficeId, line.Kind, line.On, line.Id });
    }
}
