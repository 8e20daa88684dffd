using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContractOversight.Data.Mappings;

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    private static readonly string[] NeverNegative =
        ["EstimatedValuePence", "AwardedValuePence", "CurrentValuePence", "AnnualValuePence", "BidsReceived"];

    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        LimitTexts(builder);
        builder.Property(contract => contract.Version).IsConcurrencyToken();
        builder.HasOne<Office>().WithMany().HasForeignKey(contract => contract.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(contract => contract.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OversightUser>().WithMany().HasForeignKey(contract => contract.SeniorOwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OversightUser>().WithMany().HasForeignKey(contract => contract.ContractManagerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OversightUser>().WithMany().HasForeignKey(contract => contract.DeputyId).OnDelete(DeleteBehavior.Restrict);
        Index(builder);
        Check(builder);
    }

    private static void LimitTexts(EntityTypeBuilder<Contract> builder)
    {
        builder.Property(contract => contract.Reference).HasMaxLength(Contract.ReferenceMaxLength);
        builder.Property(contract => contract.SourceReference).HasMaxLength(Contract.SourceReferenceMaxLength);
        builder.Property(contract => contract.Title).HasMaxLength(Contract.TitleMaxLength);
        builder.Property(contract => contract.Description).HasMaxLength(Contract.DescriptionMaxLength);
        builder.Property(contract => contract.PublicSummary).HasMaxLength(Contract.DescriptionMaxLength);
        builder.Property(contract => contract.ValueForMoneyReason).HasMaxLength(Contract.DescriptionMaxLength);
        builder.Property(contract => contract.LegalHoldReason).HasMaxLength(Contract.TitleMaxLength);
        builder.Property(contract => contract.Category).HasMaxLength(Contract.ShortTextMaxLength);
        builder.Property(contract => contract.CpvCode).HasMaxLength(Contract.ShortTextMaxLength);
        builder.Property(contract => contract.DirectAwardGround).HasMaxLength(Contract.ShortTextMaxLength);
        builder.Property(contract => contract.Ocid).HasMaxLength(Contract.ShortTextMaxLength);
        builder.Property(contract => contract.Source).HasMaxLength(Contract.TitleMaxLength);
    }

    // Every order the list offers has an index that ends in the key, so that a page is found by key and never by counting.
    private static void Index(EntityTypeBuilder<Contract> builder)
    {
        builder.HasIndex(contract => new { contract.OfficeId, contract.Reference }).IsUnique();
        builder.HasIndex(contract => new { contract.OfficeId, contract.Title, contract.Id });
        builder.HasIndex(contract => new { contract.OfficeId, contract.EndsOn, contract.Id });
        builder.HasIndex(contract => new { contract.OfficeId, contract.CurrentValuePence, contract.Id });
        builder.HasIndex(contract => new { contract.OfficeId, contract.NextReviewDue, contract.Id });
        builder.HasIndex(contract => new { contract.OfficeId, contract.Category, contract.Id });
        builder.HasIndex(contract => new { contract.OfficeId, contract.SourceReference });
        builder.HasIndex(contract => contract.ParentId);
        builder.HasIndex(contract => contract.Ocid);
    }

    private static void Check(EntityTypeBuilder<Contract> builder) => builder.ToTable(table =>
    {
        foreach (var column in NeverNegative)
        {
            table.HasCheckConstraint($"CK_Contracts_{column}", $"\"{column}\" IS NULL OR \"{column}\" >= 0");
        }

        table.HasCheckConstraint("CK_Contracts_Term", "\"EndsOn\" IS NULL OR \"StartsOn\" IS NULL OR \"EndsOn\" >= \"StartsOn\"");
    });
}
