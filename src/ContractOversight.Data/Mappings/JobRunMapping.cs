using ContractOversight.Data.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    private const int CodeMaxLength = 50;

    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(run => run.JobCode).HasMaxLength(CodeMaxLength);
        builder.HasIndex(run => new { run.JobCode, run.Id });
    }
}
