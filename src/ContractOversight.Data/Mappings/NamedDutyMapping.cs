using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class NamedDutyMapping : IEntityTypeConfiguration<NamedDuty>
{
    public void Configure(EntityTypeBuilder<NamedDuty> builder)
    {
        builder.Property(duty => duty.Duty).HasMaxLength(NamedDuty.TextMaxLength);
        builder.Property(duty => duty.Holder).HasMaxLength(NamedDuty.TextMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(duty => duty.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
