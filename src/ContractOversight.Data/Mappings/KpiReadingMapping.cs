using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class KpiReadingMapping : IEntityTypeConfiguration<KpiReading>
{
    public void Configure(EntityTypeBuilder<KpiReading> builder)
    {
        // One clustered key in the order the sweep reads: the whole history of a KPI lies together on disk.
        builder.HasKey(reading => new { reading.KpiId, reading.PeriodStart, reading.Revision });
        builder.Property(reading => reading.Note).HasMaxLength(Contract.DescriptionMaxLength);
        builder.HasOne<Kpi>().WithMany().HasForeignKey(reading => reading.KpiId).OnDelete(DeleteBehavior.Restrict);
    }
}
