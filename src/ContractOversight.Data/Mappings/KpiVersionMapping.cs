using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class KpiVersionMapping : IEntityTypeConfiguration<KpiVersion>
{
    public void Configure(EntityTypeBuilder<KpiVersion> builder)
    {
        builder.Property(version => version.Unit).HasMaxLength(KpiVersion.UnitMaxLength);
        builder.Property(version => version.Source).HasMaxLength(Contract.TitleMaxLength);
        builder.Property(version => version.Clause).HasMaxLength(Contract.TitleMaxLength);
        builder.Property(version => version.Reason).HasMaxLength(Contract.DescriptionMaxLength);
        builder.HasOne<Kpi>().WithMany().HasForeignKey(version => version.KpiId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => new { version.KpiId, version.InForceFrom }).IsUnique();
    }
}
