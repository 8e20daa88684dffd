using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class GroupMembershipMapping : IEntityTypeConfiguration<GroupMembership>
{
    public void Configure(EntityTypeBuilder<GroupMembership> builder)
    {
        builder.HasOne<Supplier>().WithMany().HasForeignKey(row => row.SupplierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SupplierGroup>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_GroupMemberships_Days", "\"UntilOn\" IS NULL OR \"UntilOn\" >= \"FromOn\""));
    }
}
