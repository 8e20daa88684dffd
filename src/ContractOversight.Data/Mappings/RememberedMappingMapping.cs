using ContractOversight.Data.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class RememberedMappingMapping : IEntityTypeConfiguration<RememberedMapping>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<RememberedMapping> builder)
    {
        builder.Property(mapping => mapping.Signature).HasMaxLength(Sha256Length);
        builder.HasIndex(mapping => new { mapping.OfficeId, mapping.Kind, mapping.Signature }).IsUnique();
    }
}
