using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ReleaseMapping : IEntityTypeConfiguration<Release>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.Property(release => release.Ocid).HasMaxLength(Release.IdMaxLength);
        builder.Property(release => release.ReleaseId).HasMaxLength(Release.IdMaxLength);
        builder.Property(release => release.Sha256).HasMaxLength(Sha256Length).IsFixedLength();
        builder.HasOne<Contract>().WithMany().HasForeignKey(release => release.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(release => release.ReleaseId).IsUnique();
        builder.HasIndex(release => new { release.ContractId, release.Id });
    }
}
