namespace ContractOversight.Domain.Publication;

/// <summary>Something that happened and may set off a duty.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Key">Tells it from other events of the kind; part of the obligation's subject key.</param>
/// <param name="On">The day it happened or became known.</param>
/// <param name="StatedDue">The day stated in a notice, where the event carries one; otherwise null.</param>
public sealed record DutyEvent(DutyEventKind Kind, string Key, DateOnly On, DateOnly? StatedDue = null);

/// <summary>A duty done.</summary>
/// <param name="Code">Code of the duty.</param>
/// <param name="On">The day it was done.</param>
/// <param name="Key">The event or period it was done for, as in the obligation's subject key after the slash; empty for a duty owed once.</param>
public sealed record DutyDone(string Code, DateOnly On, string Key = "");

/// <summary>The kinds of event that set off duties.</summary>
public enum DutyEventKind
{
    /// <summary>An election of the commissioner.</summary>
    Election,

    /// <summary>A public meeting, or one on matters of significant public interest, whose papers became available.</summary>
    Meeting,

    /// <summary>A decision of significant public interest.</summary>
    Decision,

    /// <summary>An offer of a gift or hospitality became known.</summary>
    GiftOffer,

    /// <summary>A change of interests became known.</summary>
    InterestChange,

    /// <summary>HMICFRS published its annual report or summary assessment.</summary>
    InspectorateReport,

    /// <summary>The IOPC published quarterly data or annual statistics.</summary>
    ComplaintsData,

    /// <summary>A request for information was received.</summary>
    InformationRequest,

    /// <summary>A gift, loan or sponsorship is to be accepted on the day.</summary>
    Sponsorship,

    /// <summary>Charged policing is to begin on the day.</summary>
    ChargedPolicing,

    /// <summary>The day s.71(5) first applied: breach with a listed result, or failure to improve.</summary>
    BreachOrFailureToImprove,

    /// <summary>A supplier or sub-contractor was found to have become excluded or excludable.</summary>
    SupplierExcludable,

    /// <summary>A procurement investigation notice was given.</summary>
    InvestigationNotice,

    /// <summary>Notice content is to go on the office's own website on the day.</summary>
    WebsitePublication,

    /// <summary>Information was withheld from a notice.</summary>
    InformationWithheld,

    /// <summary>Information was withheld, and national security forbids saying so.</summary>
    InformationWithheldForNationalSecurity,

    /// <summary>Contractor staff begin to use designated powers on the day.</summary>
    PowersUsed,

    /// <summary>A KPI's measurement period ended.</summary>
    KpiPeriodEnded,

    /// <summary>KPI performance slipped: two periods below target, one far below, or three falling.</summary>
    KpiSlipped,

    /// <summary>The last day to decide on an extension option.</summary>
    OptionDecision,

    /// <summary>A vetting clearance expires on the day.</summary>
    ClearanceExpiry,

    /// <summary>A security licence expires on the day.</summary>
    LicenceExpiry,

    /// <summary>A part of a document was redacted.</summary>
    Redaction,
}
