using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ContractSupplierMapping : IEntityTypeConfiguration<ContractSupplier>
{
    public void Configure(EntityTypeBuilder<ContractSupplier> builder)
    {
        builder.HasKey(row => new { row.ContractId, row.SupplierId });
        builder.HasOne<Contract>().WithMany().HasForeignKey(row => row.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Supplier>().WithMany().HasForeignKey(row => row.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.SupplierId, row.ContractId });
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_ContractSuppliers_Share", "\"ShareBasisPoints\" IS NULL OR \"ShareBasisPoints\" BETWEEN 1 AND 10000"));
    }
}
