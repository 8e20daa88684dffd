using ContractOversight.Data.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class WorkItemMapping : IEntityTypeConfiguration<WorkItem>
{
    private const int KeyMaxLength = 200;

    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.Property(item => item.Kind).HasMaxLength(KeyMaxLength);
        builder.Property(item => item.Key).HasMaxLength(KeyMaxLength);
        builder.HasIndex(item => new { item.Kind, item.Key }).IsUnique();
        builder.HasIndex(item => new { item.FinishedAt, item.Id });
    }
}
