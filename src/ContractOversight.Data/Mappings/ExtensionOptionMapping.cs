using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ExtensionOptionMapping : IEntityTypeConfiguration<ExtensionOption>
{
    public void Configure(EntityTypeBuilder<ExtensionOption> builder)
    {
        builder.Property(option => option.Reason).HasMaxLength(Contract.DescriptionMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(option => option.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(option => new { option.ContractId, option.Ordinal }).IsUnique();
        builder.ToTable(table => table.HasCheckConstraint("CK_ExtensionOptions_Months", "\"Months\" > 0"));
    }
}
