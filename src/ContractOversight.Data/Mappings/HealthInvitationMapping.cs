using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class HealthInvitationMapping : IEntityTypeConfiguration<HealthInvitation>
{
    public void Configure(EntityTypeBuilder<HealthInvitation> builder)
    {
        builder.Property(invitation => invitation.Role).HasMaxLength(HealthInvitation.RoleMaxLength);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(HealthInvitation.TokenHashLength);
        // Two clicks on one link must not count as two people.
        builder.Property(invitation => invitation.AnsweredOn).IsConcurrencyToken();
        builder.HasOne<HealthCheck>().WithMany().HasForeignKey(invitation => invitation.CheckId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
        builder.HasOne<Contract>().WithMany().HasForeignKey(invitation => invitation.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
