using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class PrinciplesAssessmentMapping : IEntityTypeConfiguration<PrinciplesAssessment>
{
    public void Configure(EntityTypeBuilder<PrinciplesAssessment> builder)
    {
        builder.Property(assessment => assessment.WhyOutsource).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.WhatStays).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.Limits).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.Legitimacy).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.IntegrityAndStandards).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.Consultation).HasMaxLength(PrinciplesAssessment.AnswerMaxLength);
        builder.Property(assessment => assessment.SignedAs).HasMaxLength(PrinciplesAssessment.RoleMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(assessment => assessment.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(assessment => new { assessment.ContractId, assessment.Edition }).IsUnique();
    }
}
