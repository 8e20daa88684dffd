namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A change to the agreement.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Date">The day it took effect.</param>
/// <param name="Description">What changed.</param>
/// <param name="Rationale">Why; null when not given.</param>
public sealed record PublishedAmendment(string Id, DateOnly Date, string Description, string? Rationale);

/// <summary>A step of the agreement with a due day.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Title">What it is.</param>
/// <param name="Due">When it is due.</param>
/// <param name="MetOn">When it was met; null while it is not.</param>
public sealed record PublishedMilestone(string Id, string Title, DateOnly Due, DateOnly? MetOn);

/// <summary>A document that anyone can open.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Type">Code of the standard's documentType list, such as contractSigned; null when none fits.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="MediaType">IANA media type; null when not known.</param>
/// <param name="PublishedOn">The day it was published; null when not known.</param>
/// <param name="NoticeType">UK1 to UK17 when it is a notice; otherwise null.</param>
public sealed record PublishedDocument(
    string Id, string? Type, string Title, Uri Address, string? MediaType, DateOnly? PublishedOn, string? NoticeType = null);

/// <summary>A KPI with its targets or readings.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What is measured; null when the name says it.</param>
/// <param name="Unit">Unit of the figures; null when they are plain counts.</param>
/// <param name="Targets">What was agreed.</param>
/// <param name="Readings">What was measured; periods without a reading are left out, never written as 0.</param>
public sealed record PublishedKpi(
    string Id,
    string Title,
    string? Description,
    string? Unit,
    IReadOnlyList<PublishedObservation> Targets,
    IReadOnlyList<PublishedObservation> Readings);

/// <summary>One figure of a KPI.</summary>
/// <param name="Id">Stable identifier within the KPI.</param>
/// <param name="Start">First day of the period.</param>
/// <param name="End">Last day of the period, inclusive.</param>
/// <param name="Measure">The figure, in the KPI's unit.</param>
/// <param name="Notes">The rating or the supplier's reply; null when there is none.</param>
public sealed record PublishedObservation(string Id, DateOnly Start, DateOnly End, decimal Measure, string? Notes = null);

/// <summary>A disclosed failure to perform.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Start">First day of the period.</param>
/// <param name="End">Last day of the period, inclusive.</param>
/// <param name="Category">What failed.</param>
/// <param name="Events">How many times.</param>
public sealed record PublishedFailure(string Id, DateOnly Start, DateOnly End, string Category, int Events);

/// <summary>A payment made under the agreement.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Date">The day it was paid.</param>
/// <param name="NetPence">Whole pence excluding VAT; negative for a credit.</param>
/// <param name="Payee">Who was paid.</param>
public sealed record PublishedTransaction(string Id, DateOnly Date, long NetPence, PublishedParty Payee);

/// <summary>Something held back, said openly. What national security forbids to mention is not passed in at all.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="What">The field or document, in the register's words.</param>
/// <param name="LegalBasis">The provision relied on, such as "Procurement Act 2023, section 94".</param>
/// <param name="LookedAtAgainOn">When the decision is looked at again; null when no day is set.</param>
public sealed record PublishedWithholding(string Id, string What, string LegalBasis, DateOnly? LookedAtAgainOn);
