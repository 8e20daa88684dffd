using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class RelationPlacingMapping : IEntityTypeConfiguration<RelationPlacing>
{
    public void Configure(EntityTypeBuilder<RelationPlacing> builder)
    {
        builder.Property(placing => placing.PlacedBy).HasMaxLength(RelationPlacing.TextMaxLength);
        builder.Property(placing => placing.Note).HasMaxLength(RelationPlacing.TextMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(placing => placing.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(placing => new { placing.ContractId, placing.Side, placing.PlacedOn });
        builder.ToTable(table =>
        {
            foreach (var dimension in Enum.GetNames<RelationDimension>())
            {
                table.HasCheckConstraint(
                    $"CK_RelationPlacings_{dimension}",
                    $"\"{dimension}\" IS NULL OR \"{dimension}\" BETWEEN {RelationPlacing.Lowest} AND {RelationPlacing.Highest}");
            }
        });
    }
}
