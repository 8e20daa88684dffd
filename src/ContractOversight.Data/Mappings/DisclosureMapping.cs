using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class DisclosureMapping : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.Property(disclosure => disclosure.What).HasMaxLength(Disclosure.ShortTextMaxLength);
        builder.Property(disclosure => disclosure.DutyCode).HasMaxLength(Disclosure.ShortTextMaxLength);
        builder.Property(disclosure => disclosure.PublishedAt).HasMaxLength(Disclosure.ShortTextMaxLength);
        builder.Property(disclosure => disclosure.Withheld).HasMaxLength(Disclosure.TextMaxLength);
        builder.Property(disclosure => disclosure.WithheldBasis).HasMaxLength(Disclosure.ShortTextMaxLength);
        builder.Property(disclosure => disclosure.WithheldDecidedBy).HasMaxLength(Disclosure.ShortTextMaxLength);
        builder.HasOne<Office>().WithMany().HasForeignKey(disclosure => disclosure.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(disclosure => disclosure.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(disclosure => new { disclosure.OfficeId, disclosure.PublishedOn, disclosure.Due });
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_Disclosures_Withheld",
            "\"Withheld\" IS NULL OR (\"WithheldBasis\" IS NOT NULL AND \"WithheldDecidedBy\" IS NOT NULL)"));
    }
}
