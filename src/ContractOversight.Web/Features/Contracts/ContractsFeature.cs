using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Logging, revising and reading agreements.</summary>
internal static class ContractsFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ContractHeaders>();
        services.AddScoped<ContractPeople>();
        services.AddScoped<ContractSelection>();
        services.AddScoped<PortfolioTotals>();
        services.AddScoped<ContractList>();
        services.AddScoped<ContractReadiness>();
        services.AddScoped<ContractReader>();
        services.AddScoped<LogContract>();
        services.AddScoped<SaveContract>();
        services.AddScoped<LatestChange>();
        services.AddScoped<HistoryNames>();
        services.AddScoped<ContractHistory>();
        services.AddScoped<SectionList>();
        services.AddScoped<ApproveContract>();
        services.AddScoped<RecordVariation>();
        services.AddScoped<TerminateContract>();
        services.AddScoped<DecideOption>();
        services.AddScoped<ISection<DescriptionForm>, SaveDescription>();
        services.AddScoped<ISection<PartiesForm>, SaveParties>();
        services.AddScoped<ISection<ParentForm>, SaveParent>();
        services.AddScoped<ISection<ProcurementForm>, SaveProcurement>();
        services.AddScoped<ISection<ValueForm>, SaveValue>();
        services.AddScoped<ISection<TermForm>, SaveTerm>();
        services.AddScoped<ISection<GovernanceForm>, SaveGovernance>();
        services.AddScoped<ISection<ValueForMoneyForm>, SaveValueForMoney>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Agreements", "/office/contracts", Policies.ReadOffice, 20));
    }
}
