using ContractOversight.Data.People;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class OversightUserMapping : IEntityTypeConfiguration<OversightUser>
{
    public void Configure(EntityTypeBuilder<OversightUser> builder)
    {
        builder.Property(user => user.DisplayName).HasMaxLength(OversightUser.DisplayNameMaxLength);
        builder.HasOne<Office>().WithMany().HasForeignKey(user => user.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
