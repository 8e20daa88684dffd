using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Property(review => review.Minutes).HasMaxLength(Review.MinutesMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(review => review.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => new { review.ContractId, review.HeldOn });
    }
}
