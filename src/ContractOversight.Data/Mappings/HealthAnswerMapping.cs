using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class HealthAnswerMapping : IEntityTypeConfiguration<HealthAnswer>
{
    public void Configure(EntityTypeBuilder<HealthAnswer> builder)
    {
        builder.Property(answer => answer.FactorCode).HasMaxLength(HealthFactor.CodeMaxLength);
        builder.HasOne<HealthCheck>().WithMany().HasForeignKey(answer => answer.CheckId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_HealthAnswers_Score", $"\"Score\" BETWEEN {HealthAnswer.Lowest} AND {HealthAnswer.Highest}"));
        builder.HasOne<Contract>().WithMany().HasForeignKey(answer => answer.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
