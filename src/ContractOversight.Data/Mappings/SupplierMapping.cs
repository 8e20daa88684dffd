using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class SupplierMapping : IEntityTypeConfiguration<Supplier>
{
    public void Configure(EntityTypeBuilder<Supplier> builder)
    {
        builder.Property(supplier => supplier.Name).HasMaxLength(Supplier.NameMaxLength);
        builder.Property(supplier => supplier.FoldedName).HasMaxLength(Supplier.NameMaxLength);
        builder.Property(supplier => supplier.CompanyNumber).HasMaxLength(Supplier.NumberMaxLength);
        builder.Property(supplier => supplier.CharityNumber).HasMaxLength(Supplier.NumberMaxLength);
        builder.Property(supplier => supplier.Postcode).HasMaxLength(Supplier.PostcodeMaxLength);
        builder.HasOne<Supplier>().WithMany().HasForeignKey(supplier => supplier.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(supplier => supplier.FoldedName);
        builder.HasIndex(supplier => supplier.CompanyNumber).IsUnique()
            .HasFilter("\"CompanyNumber\" IS NOT NULL AND \"MergedIntoId\" IS NULL");
    }
}
