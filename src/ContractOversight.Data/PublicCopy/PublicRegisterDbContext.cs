using ContractOversight.Data.Mappings;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.PublicCopy;

/// <summary>The public register: made from releases alone, in a database of its own that anybody may have.</summary>
public sealed class PublicRegisterDbContext(DbContextOptions<PublicRegisterDbContext> options) : DbContext(options)
{
    private const int CodeMaxLength = 200;
    private const int WordMaxLength = 50;
    private const int Sha256Length = 64;

    public DbSet<PublicOffice> Offices => Set<PublicOffice>();

    public DbSet<PublicContract> Contracts => Set<PublicContract>();

    public DbSet<PublicSupplier> Suppliers => Set<PublicSupplier>();

    public DbSet<PublicContractSupplier> ContractSuppliers => Set<PublicContractSupplier>();

    public DbSet<PublicKpi> Kpis => Set<PublicKpi>();

    public DbSet<PublicReading> Readings => Set<PublicReading>();

    public DbSet<PublicPayment> Payments => Set<PublicPayment>();

    public DbSet<PublicChange> Changes => Set<PublicChange>();

    public DbSet<PublicWithheld> Withheld => Set<PublicWithheld>();

    public DbSet<PublicDocument> Documents => Set<PublicDocument>();

    public DbSet<PublicRelease> Releases => Set<PublicRelease>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoredTypes.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Organisations(modelBuilder);
        Agreements(modelBuilder);
        Parts(modelBuilder);
    }

    private static void Organisations(ModelBuilder model)
    {
        model.Entity<PublicOffice>(office =>
        {
            office.HasKey(row => row.Code);
            office.Property(row => row.Code).HasMaxLength(Office.CodeMaxLength);
            office.Property(row => row.Name).HasMaxLength(Office.NameMaxLength);
            office.Property(row => row.Contact).HasMaxLength(Office.NameMaxLength);
        });
        model.Entity<PublicSupplier>(supplier =>
        {
            supplier.Property(row => row.Id).HasMaxLength(Supplier.NameMaxLength);
            supplier.Property(row => row.Name).HasMaxLength(Supplier.NameMaxLength);
            supplier.Property(row => row.Scheme).HasMaxLength(CodeMaxLength);
            supplier.Property(row => row.Number).HasMaxLength(CodeMaxLength);
            supplier.HasIndex(row => new { row.Name, row.Id });
        });
    }

    private static void Agreements(ModelBuilder model)
    {
        model.Entity<PublicContract>(contract =>
        {
            contract.Property(row => row.Id).ValueGeneratedNever();
            contract.HasIndex(row => new { row.OfficeCode, row.Reference }).IsUnique();
            contract.HasIndex(row => row.Ocid);
            contract.HasIndex(row => new { row.PublishedAt, row.Id });
            contract.HasIndex(row => new { row.Title, row.Id });
            contract.HasIndex(row => new { row.SortEndsOn, row.Id });
            contract.HasIndex(row => new { row.SortValuePence, row.Id });
            contract.HasIndex(row => new { row.Category, row.Id });
            foreach (var text in contract.Metadata.GetProperties().Where(property => property.ClrType == typeof(string)))
            {
                text.SetMaxLength(Contract.DescriptionMaxLength);
            }
        });
        model.Entity<PublicRelease>(release =>
        {
            release.Property(row => row.Id).ValueGeneratedNever();
            release.Property(row => row.Ocid).HasMaxLength(Release.IdMaxLength);
            release.Property(row => row.ReleaseId).HasMaxLength(Release.IdMaxLength);
            release.Property(row => row.Sha256).HasMaxLength(Sha256Length);
            release.HasIndex(row => new { row.Ocid, row.Id });
            release.HasIndex(row => new { row.ContractId, row.Id });
            release.HasIndex(row => new { row.IsLatest, row.Id });
        });
    }

    private static void Parts(ModelBuilder model)
    {
        model.Entity<PublicContractSupplier>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.SupplierId).HasMaxLength(Supplier.NameMaxLength);
            part.Property(row => row.Name).HasMaxLength(Supplier.NameMaxLength);
            part.Property(row => row.Scheme).HasMaxLength(CodeMaxLength);
            part.Property(row => row.Number).HasMaxLength(CodeMaxLength);
            part.HasIndex(row => new { row.SupplierId, row.ContractId });
        });
        model.Entity<PublicKpi>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.Code).HasMaxLength(CodeMaxLength);
            part.Property(row => row.Name).HasMaxLength(Contract.TitleMaxLength);
            part.Property(row => row.Unit).HasMaxLength(WordMaxLength);
            part.Property(row => row.Frequency).HasMaxLength(WordMaxLength);
            part.Property(row => row.Target).HasMaxLength(CodeMaxLength);
        });
        model.Entity<PublicReading>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.KpiPosition, row.PeriodStart });
            part.Property(row => row.Rating).HasMaxLength(WordMaxLength);
            part.Property(row => row.Status).HasMaxLength(WordMaxLength);
        });
        model.Entity<PublicPayment>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.PaymentId).HasMaxLength(CodeMaxLength);
            part.Property(row => row.Payee).HasMaxLength(Supplier.NameMaxLength);
        });
        model.Entity<PublicChange>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.Description).HasMaxLength(Contract.DescriptionMaxLength);
            part.Property(row => row.Rationale).HasMaxLength(Contract.DescriptionMaxLength);
        });
        model.Entity<PublicWithheld>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.What).HasMaxLength(Contract.DescriptionMaxLength);
            part.Property(row => row.LegalBasis).HasMaxLength(Contract.DescriptionMaxLength);
        });
        model.Entity<PublicDocument>(part =>
        {
            part.HasKey(row => new { row.ContractId, row.Position });
            part.Property(row => row.Title).HasMaxLength(Document.NameMaxLength);
            part.Property(row => row.FileName).HasMaxLength(Document.NameMaxLength);
            part.Property(row => row.MediaType).HasMaxLength(Document.NameMaxLength);
            part.Property(row => row.Sha256).HasMaxLength(Sha256Length);
            part.HasIndex(row => row.Sha256);
        });
    }
}
