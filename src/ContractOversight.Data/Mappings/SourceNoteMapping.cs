using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class SourceNoteMapping : IEntityTypeConfiguration<SourceNote>
{
    public void Configure(EntityTypeBuilder<SourceNote> builder)
    {
        builder.Property(note => note.Fact).HasMaxLength(SourceNote.FactMaxLength);
        builder.Property(note => note.Addresses).HasMaxLength(SourceNote.AddressesMaxLength);
        builder.HasOne<Contract>().WithMany().HasForeignKey(note => note.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
