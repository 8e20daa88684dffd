using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class OfficeMapping : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.Property(office => office.Code).HasMaxLength(Office.CodeMaxLength);
        builder.Property(office => office.Name).HasMaxLength(Office.NameMaxLength);
        builder.Property(office => office.PoliceArea).HasMaxLength(Office.NameMaxLength);
        builder.Property(office => office.ContactEmail).HasMaxLength(Office.NameMaxLength);
        builder.HasIndex(office => office.Code).IsUnique();
    }
}
