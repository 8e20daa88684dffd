using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class KpiMapping : IEntityTypeConfiguration<Kpi>
{
    public void Configure(EntityTypeBuilder<Kpi> builder)
    {
        builder.Property(kpi => kpi.Code).HasMaxLength(Kpi.CodeMaxLength);
        builder.Property(kpi => kpi.Name).HasMaxLength(Kpi.NameMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(kpi => kpi.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(kpi => new { kpi.ContractId, kpi.Code }).IsUnique();
    }
}
