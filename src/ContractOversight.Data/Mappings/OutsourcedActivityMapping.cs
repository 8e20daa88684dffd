using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class OutsourcedActivityMapping : IEntityTypeConfiguration<OutsourcedActivity>
{
    public void Configure(EntityTypeBuilder<OutsourcedActivity> builder)
    {
        builder.Property(activity => activity.What).HasMaxLength(OutsourcedActivity.WhatMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(activity => activity.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
