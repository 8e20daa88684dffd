using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class DesignationMapping : IEntityTypeConfiguration<Designation>
{
    public void Configure(EntityTypeBuilder<Designation> builder)
    {
        builder.Property(designation => designation.Powers).HasMaxLength(Designation.TextMaxLength);
        builder.Property(designation => designation.TrainingEvidence).HasMaxLength(Designation.TextMaxLength);
        builder.Property(designation => designation.ComplaintRoute).HasMaxLength(Designation.TextMaxLength);
        builder.Property(designation => designation.WithdrawnBecause).HasMaxLength(Designation.TextMaxLength);
        builder.Property(designation => designation.FitAndProperBy).HasMaxLength(Designation.RoleMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(designation => designation.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OutsourcedActivity>().WithMany().HasForeignKey(designation => designation.ActivityId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Designations_Term", "\"ExpiresOn\" IS NULL OR \"ExpiresOn\" >= \"GivenOn\"");
            table.HasCheckConstraint("CK_Designations_PeopleCount", "\"PeopleCount\" IS NULL OR \"PeopleCount\" >= 1");
        });
    }
}
