using ContractOversight.Data.Audit;
using ContractOversight.Data.Intake;
using ContractOversight.Data.Mappings;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Partnership;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data;

/// <summary>The private register: everything an office keeps. Nothing public is ever read from here.</summary>
public sealed class OversightDbContext(DbContextOptions<OversightDbContext> options, Actor actor)
    : IdentityDbContext<OversightUser>(options)
{
    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Supplier> Suppliers => Set<Supplier>();

    public DbSet<SupplierGroup> SupplierGroups => Set<SupplierGroup>();

    public DbSet<GroupMembership> GroupMemberships => Set<GroupMembership>();

    public DbSet<Contract> Contracts => Set<Contract>();

    public DbSet<ContractSupplier> ContractSuppliers => Set<ContractSupplier>();

    public DbSet<ExtensionOption> ExtensionOptions => Set<ExtensionOption>();

    public DbSet<Variation> Variations => Set<Variation>();

    public DbSet<SourceNote> SourceNotes => Set<SourceNote>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<OutsourcedActivity> OutsourcedActivities => Set<OutsourcedActivity>();

    public DbSet<Designation> Designations => Set<Designation>();

    public DbSet<PrinciplesAssessment> PrinciplesAssessments => Set<PrinciplesAssessment>();

    public DbSet<RelationPlacing> RelationPlacings => Set<RelationPlacing>();

    public DbSet<NamedDuty> NamedDuties => Set<NamedDuty>();

    public DbSet<HealthCheck> HealthChecks => Set<HealthCheck>();

    public DbSet<HealthInvitation> HealthInvitations => Set<HealthInvitation>();

    public DbSet<HealthAnswer> HealthAnswers => Set<HealthAnswer>();

    public DbSet<Kpi> Kpis => Set<Kpi>();

    public DbSet<KpiVersion> KpiVersions => Set<KpiVersion>();

    public DbSet<KpiReading> KpiReadings => Set<KpiReading>();

    public DbSet<CostLine> CostLines => Set<CostLine>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewAction> ReviewActions => Set<ReviewAction>();

    public DbSet<CommissionerNote> CommissionerNotes => Set<CommissionerNote>();

    public DbSet<Flag> Flags => Set<Flag>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<FieldWithholding> FieldWithholdings => Set<FieldWithholding>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<RememberedMapping> RememberedMappings => Set<RememberedMapping>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    private int? OfficeScope => actor.OfficeId;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoredTypes.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(
            typeof(OversightDbContext).Assembly, type => type.Namespace == typeof(ContractMapping).Namespace);
        KeepOfficesApart(builder);
    }

    /// <summary>
    /// The last line of defence for one office's records: a query that forgets to ask whose record it is still finds none
    /// of another office's.
    /// </summary>
    private void KeepOfficesApart(ModelBuilder builder)
    {
        builder.Entity<Contract>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<CostLine>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<Document>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<Flag>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<Disclosure>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<Release>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<FieldWithholding>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<Import>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
        builder.Entity<CommissionerNote>().HasQueryFilter(row => OfficeScope == null || row.OfficeId == OfficeScope);
    }
}
