using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class CommissionerNoteMapping : IEntityTypeConfiguration<CommissionerNote>
{
    public void Configure(EntityTypeBuilder<CommissionerNote> builder)
    {
        builder.Property(note => note.Text).HasMaxLength(CommissionerNote.TextMaxLength);
        builder.Property(note => note.Answer).HasMaxLength(CommissionerNote.TextMaxLength);
        builder.HasOne<Office>().WithMany().HasForeignKey(note => note.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(note => note.ContractId).OnDelete(DeleteBehavior.Restrict);
    }
}
