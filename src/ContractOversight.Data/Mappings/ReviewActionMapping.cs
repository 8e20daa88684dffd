using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ReviewActionMapping : IEntityTypeConfiguration<ReviewAction>
{
    public void Configure(EntityTypeBuilder<ReviewAction> builder)
    {
        builder.Property(action => action.What).HasMaxLength(ReviewAction.TextMaxLength);
        builder.Property(action => action.Owner).HasMaxLength(ReviewAction.TextMaxLength);
        builder.HasOne<Review>().WithMany().HasForeignKey(action => action.ReviewId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(action => action.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
