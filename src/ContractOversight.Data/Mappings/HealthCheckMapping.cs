using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class HealthCheckMapping : IEntityTypeConfiguration<HealthCheck>
{
    public void Configure(EntityTypeBuilder<HealthCheck> builder)
    {
        builder.HasIndex(check => new { check.ContractId, check.OpenedOn });
        builder.HasOne<Contract>().WithMany().HasForeignKey(check => check.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
