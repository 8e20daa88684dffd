using ContractOversight.Domain.Publication.GoodPractice;
using ContractOversight.Domain.Publication.OtherActs;
using ContractOversight.Domain.Publication.ProcurementAct;
using ContractOversight.Domain.Publication.SpecifiedInformation;

namespace ContractOversight.Domain.Publication;

/// <summary>Every duty the register knows, in the order in which pages show them.</summary>
public static class PublicationDuties
{
    /// <summary>The duties: the Specified Information Order, the Procurement Act, other Acts, good practice.</summary>
    public static IReadOnlyList<PublicationDuty> All { get; } =
    [
        new InterestsRegisterDuty(),
        new OrganisationDuty(),
        new SeniorEmployeesDuty(),
        new GiftsRegisterDuty(),
        new BudgetDuty(),
        new GrantsDuty(),
        new SpendOver500Duty(),
        new OfficeHolderExpensesDuty(),
        new PremisesDuty(),
        new ContractCopyDuty(),
        new TenderInvitationDuty(),
        new SmallContractsListDuty(),
        new MeetingPapersDuty(),
        new DecisionRecordDuty(),
        new PoliciesDuty(),
        new InspectorateReportDuty(),
        new ComplaintsDataDuty(),
        new InvestigationDuty(),
        new TransparencyNoticeDuty(),
        new AwardNoticeDuty(),
        new StandstillDuty(),
        new KpisSetDuty(),
        new ContractDetailsDuty(),
        new LightTouchDetailsDuty(),
        new LargeContractCopyDuty(),
        new LightTouchCopyDuty(),
        new ProcurementTerminationDuty(),
        new ExclusionCheckDuty(),
        new PayWithin30DaysDuty(),
        new PaymentsComplianceDuty(),
        new LargePaymentsDuty(),
        new KpiAssessmentDuty(),
        new FinalKpiAssessmentDuty(),
        new BreachNoticeDuty(),
        new ContractChangeDuty(),
        new ModificationStandstillDuty(),
        new ModificationCopyDuty(),
        new ExcludableSupplierDuty(),
        new ContractTerminationDuty(),
        new ConflictsAssessmentDuty(),
        new BelowThresholdTenderDuty(),
        new BelowThresholdDetailsDuty(),
        new PipelineNoticeDuty(),
        new WithholdingStatementDuty(),
        new RecordsKeptDuty(),
        new PlatformFirstDuty(),
        new InformationRequestDuty(),
        new ChargedPolicingDuty(),
        new SponsorshipDuty(),
        new DesignatedPowersDuty(),
        new CommissionerConsentDuty(),
        new TransitionDecisionDuty(),
        new ContinuityTestDuty(),
        new ConflictsRefreshDuty(),
        new MissingCopyChaseDuty(),
        new FinancialStandingDuty(),
        new ExitPlanDuty(),
        new ExtensionDecisionDuty(),
        new KpiRecordedDuty(),
        new TransparencyCodeExportDuty(),
        new OpenBookDuty(),
        new RedactionReviewDuty(),
        new ReplacementStartDuty(),
        new ResolutionPlanDuty(),
        new RegularReviewDuty(),
        new LicenceRenewalDuty(),
        new SlippagePlanDuty(),
        new VettingRenewalDuty(),
    ];

    /// <summary>The duty with a code; null when there is none.</summary>
    public static PublicationDuty? Find(string code) => All.FirstOrDefault(d => d.Card.Code == code);

    /// <summary>Every obligation of one contract, those that do not apply and why included. Never throws for missing facts.</summary>
    /// <param name="facts">Everything known about the contract.</param>
    /// <param name="today">The day on which to judge.</param>
    public static IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) => [.. All.SelectMany(d => d.Judge(facts, today))];

    /// <summary>Every obligation of one office. Never throws for missing facts.</summary>
    /// <param name="facts">Everything known about the office.</param>
    /// <param name="today">The day on which to judge.</param>
    public static IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) => [.. All.SelectMany(d => d.Judge(facts, today))];
}
