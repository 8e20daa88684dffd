using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class FieldWithholdingMapping : IEntityTypeConfiguration<FieldWithholding>
{
    public void Configure(EntityTypeBuilder<FieldWithholding> builder)
    {
        builder.Property(withholding => withholding.BasisCode).HasMaxLength(FieldWithholding.CodeMaxLength);
        builder.Property(withholding => withholding.DecidedBy).HasMaxLength(FieldWithholding.DecidedByMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(withholding => withholding.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(withholding => new { withholding.ContractId, withholding.LiftedOn });
    }
}
