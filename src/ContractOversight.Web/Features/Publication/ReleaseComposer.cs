using System.Globalization;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Jobs.Publication;
using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Features.Publication;

/// <summary>Says of one agreement what the public may know, and of what is withheld only that it is.</summary>
internal sealed class ReleaseComposer(PublicationOptions options)
{
    /// <summary>The platform's ocid, else one of this installation's that does not depend on the reference, which can change.</summary>
    public string OcidOf(ReleaseFacts facts) => facts.Contract.Ocid
        ?? string.Create(CultureInfo.InvariantCulture, $"{options.OcidPrefix}-{facts.Office.Code}-{facts.Contract.Id}");

    public static string NextReleaseId(ReleaseFacts facts) =>
        string.Create(CultureInfo.InvariantCulture, $"{facts.Office.Code}-{facts.Contract.Id}-{facts.Releases + 1}");

    public PublishedAgreement Compose(ReleaseFacts facts, DateTime at, DateOnly today)
    {
        var contract = facts.Contract;
        var term = TermOf(facts, today);
        bool Shows(PublicField field) => !facts.IsWithheld(field);
        var showsPayments = Shows(PublicField.Payments) && Shows(PublicField.Suppliers);
        var showsReadings = Shows(PublicField.Readings);
        return new PublishedAgreement
        {
            Ocid = OcidOf(facts),
            ReleaseId = NextReleaseId(facts),
            ReleasedAt = at,
            Tags = facts.Releases == 0 ? ["award", "contract"] : contract.TerminatedOn is null ? ["contractUpdate"] : ["contractTermination"],
            Buyer = new PublishedParty(facts.Office.Name, []),
            Suppliers = Shows(PublicField.Suppliers) ? [.. facts.Suppliers.Select(pair => ReleaseText.Party(pair.Supplier, pair.Part.ShareBasisPoints))] : [],
            Reference = contract.Reference,
            Title = contract.Title,
            Description = Shows(PublicField.Description) ? contract.Description : null,
            Cpv = contract.CpvCode,
            Category = ReleaseText.Category(contract.ProcurementType),
            Method = ReleaseText.Method(contract.Route),
            MethodDetails = contract.Route == ProcurementRoute.Unknown ? null : ContractWords.Of(contract.Route),
            DirectAwardGround = Shows(PublicField.DirectAwardGround) ? contract.DirectAwardGround : null,
            BidCount = Shows(PublicField.Bids) ? contract.BidsReceived : null,
            Estimate = Shows(PublicField.EstimatedValue) ? ReleaseText.Money(contract.EstimatedValuePence, includesVat: true) : null,
            TenderStatus = "complete",
            AwardStatus = "active",
            ContractStatus = term?.Status switch { TermStatus.Planned => "pending", TermStatus.Expired or TermStatus.Terminated => "terminated", _ => "active" },
            Value = Shows(PublicField.Value) ? ReleaseText.Money(contract.CurrentValuePence ?? contract.AwardedValuePence, contract.ValueIncludesVat) : null,
            SignedOn = contract.SignedOn,
            Period = new OcdsPeriod(contract.StartsOn, contract.EndsOn, Shows(PublicField.Extensions) ? term?.LatestPossibleEnd : null),
            Extensions = Shows(PublicField.Extensions) ? ReleaseText.Extensions(facts.Options) : null,
            Amendments = Shows(PublicField.Changes) ? [.. facts.Variations.Select((change, index) => Amendment(change, index, Shows(PublicField.Value)))] : [],
            Documents = Shows(PublicField.Documents) ? [.. facts.Documents.Select(Document)] : [],
            Kpis = Shows(PublicField.Kpis) ? [.. facts.Kpis.Select(kpi => ReleaseKpis.Metric(kpi, showsReadings))] : [],
            Transactions = showsPayments ? [.. facts.Payments.Select(payment => new PublishedTransaction(
                string.Create(CultureInfo.InvariantCulture, $"payment-{payment.Line.Id}"), payment.Line.On, payment.Line.AmountPence, Payee(payment.Payee)))] : [],
            Withheld = [.. Withheld(facts)],
            FrameworkOcid = facts.FrameworkOcid,
            Register = Register(facts, today),
        };
    }

    private static PublishedRegister Register(ReleaseFacts facts, DateOnly today)
    {
        var contract = facts.Contract;
        return new PublishedRegister
        {
            Office = facts.Office.Code,
            Contact = facts.Office.ContactEmail,
            Kind = ContractWords.Of(contract.Kind),
            Party = contract.Party is null ? null : ContractWords.Of(contract.Party),
            Category = contract.Category,
            Summary = facts.IsWithheld(PublicField.Description) ? null : contract.PublicSummary,
            ValueIncludesVat = contract.ValueIncludesVat,
            AnnualPence = facts.IsWithheld(PublicField.Value) ? null : contract.AnnualValuePence,
            InitialEnd = contract.InitialEndsOn,
            Renewal = contract.Renewal == RenewalType.Unknown ? null : ContractWords.Of(contract.Renewal),
            NoticeMonths = contract.NoticePeriodMonths,
            NextReview = contract.NextReviewDue,
            TerminatedOn = contract.TerminatedOn,
            ValueForMoney = facts.IsWithheld(PublicField.ValueForMoney) ? null : contract.ValueForMoneyReason,
            Supersedes = facts.LatestReleaseId,
            Measures = facts.IsWithheld(PublicField.Kpis) ? []
                : [.. facts.Kpis.Select(kpi => ReleaseKpis.Measure(kpi, !facts.IsWithheld(PublicField.Readings), today))],
        };
    }

    private static IEnumerable<PublishedWithholding> Withheld(ReleaseFacts facts)
    {
        var position = 0;
        foreach (var withholding in facts.Withholdings)
        {
            var basis = Withholding.Find(withholding.BasisCode)!;
            if (Withholding.PublicStatement(withholding.Field.Name(), basis, withholding.IsSayingSoForbidden) is null)
            {
                continue;
            }

            var what = withholding.Field == PublicField.Suppliers && facts.Payments.Count > 0 ? "The suppliers, and the payments, since each names its payee" : withholding.Field.Name();
            yield return new PublishedWithholding(Id(++position), what, $"{basis.Provision}: {basis.Ground}", withholding.LookAgainOn);
        }

        foreach (var disclosure in facts.Disclosures)
        {
            yield return new PublishedWithholding(Id(++position), disclosure.Withheld!, Bases(disclosure.WithheldBasis), disclosure.WithheldLookAgainOn);
        }
    }

    private static string Bases(string? codes)
    {
        var bases = Disclosures.WithheldBases.Parse(codes);
        return bases.Count == 0 ? "Not recorded" : string.Join("; ", bases.Select(basis => $"{basis.Provision}: {basis.Ground}"));
    }

    private static string Id(int position) => string.Create(CultureInfo.InvariantCulture, $"withheld-{position}");

    private static PublishedAmendment Amendment(Variation change, int index, bool withValue) =>
        new(string.Create(CultureInfo.InvariantCulture, $"change-{index + 1}"), change.MadeOn, ReleaseText.Change(change, withValue), change.Reason);

    private static PublishedParty Payee(Supplier? payee) => payee is null ? new PublishedParty("Not recorded", []) : ReleaseText.Party(payee);

    private static TermReading? TermOf(ReleaseFacts facts, DateOnly today)
    {
        try
        {
            return ContractTerm.On(facts.Contract, facts.Options, today);
        }
        catch (TermInvalidException)
        {
            return null;
        }
    }

    private PublishedDocument Document(Document document) => new(
        string.Create(CultureInfo.InvariantCulture, $"document-{document.Id}"), null, document.Title,
        new Uri(options.Site(), $"documents/{document.Sha256}/{Uri.EscapeDataString(document.FileName)}"), document.MediaType, null);
}
