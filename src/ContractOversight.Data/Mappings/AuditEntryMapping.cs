using ContractOversight.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    private const int Sha256Length = 64;
    private const int NameMaxLength = 450;

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.ActorId).HasMaxLength(NameMaxLength);
        builder.Property(entry => entry.ActorName).HasMaxLength(NameMaxLength);
        builder.Property(entry => entry.Action).HasMaxLength(NameMaxLength);
        builder.Property(entry => entry.Subject).HasMaxLength(NameMaxLength);
        builder.Property(entry => entry.SubjectId).HasMaxLength(NameMaxLength);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(Sha256Length).IsFixedLength();
        builder.Property(entry => entry.Hash).HasMaxLength(Sha256Length).IsFixedLength();
        builder.HasIndex(entry => new { entry.ContractId, entry.Id });
        builder.HasIndex(entry => new { entry.OfficeId, entry.Id });
    }
}
