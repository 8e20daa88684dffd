using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class FlagMapping : IEntityTypeConfiguration<Flag>
{
    public void Configure(EntityTypeBuilder<Flag> builder)
    {
        builder.Property(flag => flag.RuleCode).HasMaxLength(Flag.KeyMaxLength);
        builder.Property(flag => flag.SubjectKey).HasMaxLength(Flag.KeyMaxLength);
        builder.Property(flag => flag.Sentence).HasMaxLength(Flag.SentenceMaxLength);
        builder.Property(flag => flag.ClearedBecause).HasMaxLength(Flag.SentenceMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(flag => flag.ContractId).OnDelete(DeleteBehavior.Restrict);

        // What really stops double flags, whoever runs the sweep and however often.
        builder.HasIndex(flag => new { flag.RuleCode, flag.SubjectKey }).IsUnique().HasFilter("\"ClearedOn\" IS NULL");
        builder.HasIndex(flag => new { flag.OfficeId, flag.ClearedOn, flag.Severity, flag.Id });
        builder.HasIndex(flag => new { flag.ContractId, flag.ClearedOn });
    }
}
