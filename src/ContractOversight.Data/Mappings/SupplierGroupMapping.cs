using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class SupplierGroupMapping : IEntityTypeConfiguration<SupplierGroup>
{
    public void Configure(EntityTypeBuilder<SupplierGroup> builder) =>
        builder.Property(group => group.Name).HasMaxLength(Supplier.NameMaxLength);
}
