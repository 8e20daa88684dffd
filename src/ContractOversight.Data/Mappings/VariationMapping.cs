using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class VariationMapping : IEntityTypeConfiguration<Variation>
{
    public void Configure(EntityTypeBuilder<Variation> builder)
    {
        builder.Property(variation => variation.Reason).HasMaxLength(Contract.DescriptionMaxLength);
        builder.Property(variation => variation.Ground).HasMaxLength(Contract.TitleMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(variation => variation.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(variation => new { variation.ContractId, variation.MadeOn });
    }
}
