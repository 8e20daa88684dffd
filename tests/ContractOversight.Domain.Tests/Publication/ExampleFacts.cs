using System.Globalization;

using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

/// <summary>The facts that one worked example describes, line by line, over the contract and the office that every page shares.</summary>
internal sealed class ExampleFacts(string dutyCode)
{
    public DutyFacts Contract { get; private set; } = new()
    {
        SubjectKey = "c1",
        Procurement = new RegimeFacts
        {
            ProcurementStartedOn = new DateOnly(2026, 1, 5),
            EnteredIntoOn = new DateOnly(2026, 3, 1),
            EstimatedValuePence = 1_000_000_00,
            Subject = ContractSubject.Services,
            IsLightTouch = false,
            IsFramework = false,
            IsCallOff = false,
            IsConcession = false,
            IsExempt = false,
            IsDirectAward = false,
        },
        IsOfficeOrForceParty = true,
        IsChiefConstableParty = false,
        ContractValuePence = 1_000_000_00,
        StartsOn = new DateOnly(2026, 4, 1),
    };

    public OfficeDutyFacts Office { get; private set; } = new() { OfficeKey = "o1", RecordsFrom = new DateOnly(2026, 1, 1) };

    private RegimeFacts Procurement
    {
        set => Contract = Contract with { Procurement = value };
    }

    public void Apply(string name, string value)
    {
        var parts = name.Split(' ');
        var words = value.Split(' ');
        if (!ApplyProcurement(name, value) && !ApplyContract(name, value) && !ApplyList(parts, words))
        {
            throw new FormatException($"The example line '{name}: {value}' is not understood.");
        }
    }

    private bool ApplyProcurement(string name, string value)
    {
        var p = Contract.Procurement;
        RegimeFacts? changed = name switch
        {
            "started" => p with { ProcurementStartedOn = Day(value) },
            "entered-into" => p with { EnteredIntoOn = Day(value) },
            "estimated" => p with { EstimatedValuePence = Pence(value) },
            "light-touch" => p with { IsLightTouch = Yes(value) },
            "framework" => p with { IsFramework = Yes(value) },
            "call-off" => p with { IsCallOff = Yes(value), IsUnderOldRulesFramework = false },
            "concession" => p with { IsConcession = Yes(value) },
            "exempt" => p with { IsExempt = Yes(value) },
            "direct-award" => p with { IsDirectAward = Yes(value) },
            _ => null,
        };
        Procurement = changed ?? p;
        return changed is not null;
    }

    private bool ApplyContract(string name, string value)
    {
        DutyFacts? changed = name switch
        {
            "party" => Contract with { IsOfficeOrForceParty = Yes(value) },
            "chief-constable" => Contract with { IsChiefConstableParty = Yes(value) },
            "value" => Contract with { ContractValuePence = Pence(value) },
            "invited" => Contract with { InvitationIssuedOn = Day(value) },
            "tender-notice" => Contract with { TenderNoticeOn = Day(value) },
            "transparency-notice" => Contract with { TransparencyNoticeOn = Day(value) },
            "award-notice" => Contract with { AwardNoticeOn = Day(value) },
            "standstill" => Contract with { StandstillDays = int.Parse(value, CultureInfo.InvariantCulture) },
            "advertised" => Contract with { AdvertisedOn = Day(value) },
            "not-awarded" => Contract with { DecidedNotToAwardOn = Day(value) },
            "user-choice" => Contract with { IsUserChoice = Yes(value) == true },
            "urgent" => Contract with { IsUrgentDirectAward = Yes(value) == true },
            "kpis" => Contract with { KpiCount = int.Parse(value, CultureInfo.InvariantCulture) },
            "starts" => Contract with { StartsOn = Day(value) },
            "ends" => Contract with { EndsOn = Day(value) },
            "ended" => Contract with { EndedOn = Day(value) },
            "designated-powers" => Contract with { UsesDesignatedPowers = Yes(value) },
            "open-book" => Contract with { HasOpenBookRight = Yes(value) },
            "tier" => Contract with { Tier = Enum.Parse<DutyTier>(value, ignoreCase: true) },
            "guidance-70" => Contract with { FollowsLargePaymentGuidance = Yes(value) == true },
            _ => null,
        };
        Contract = changed ?? Contract;
        return changed is not null;
    }

    private bool ApplyList(string[] name, string[] value)
    {
        switch (name[0])
        {
            case "done":
                var done = new DutyDone(dutyCode, Day(value[0])!.Value, name.Length > 1 ? name[1] : "");
                (Contract, Office) = (Contract with { Done = [.. Contract.Done, done] }, Office with { Done = [.. Office.Done, done] });
                return true;
            case "event":
                var happened = new DutyEvent(Enum.Parse<DutyEventKind>(name[1]), value[1], Day(value[0])!.Value, value.Length > 3 ? Day(value[3]) : null);
                (Contract, Office) = (Contract with { Events = [.. Contract.Events, happened] }, Office with { Events = [.. Office.Events, happened] });
                return true;
            case "invoice":
                var invoice = new InvoiceFacts(name[1], Day(value[0])!.Value, 100_00, value.Length > 2 ? Day(value[2]) : null);
                (Contract, Office) = (Contract with { Invoices = [.. Contract.Invoices, invoice] }, Office with { Invoices = [.. Office.Invoices, invoice] });
                return true;
            case "payment":
                Contract = Contract with { Payments = [.. Contract.Payments, new("p", Day(name[1])!.Value, Pence(value[0])!.Value)] };
                return true;
            case "modification":
                Contract = Contract with { Modifications = [.. Contract.Modifications, Modification(name[1], value)] };
                return true;
            default:
                return ApplyOffice(name, value);
        }
    }

    private bool ApplyOffice(string[] name, string[] value)
    {
        OfficeDutyFacts? changed = name[0] switch
        {
            "records-from" => Office with { RecordsFrom = Day(value[0])!.Value },
            "forecast" => Office with { ForecastSpendPence = Pence(value[0]) },
            "election" => Office with { Events = [.. Office.Events, new(DutyEventKind.Election, "e", Day(value[0])!.Value)] },
            "grant" => Office with { Grants = [.. Office.Grants, new(DutyEventKind.Decision, "g", Day(value[0])!.Value)] },
            "spend" => Office with { Spend = [.. Office.Spend, Spend(name, value)] },
            "expense" => Office with { OfficeHolderExpenses = [.. Office.OfficeHolderExpenses, Spend(name, value)] },
            "contract" => Office with { Contracts = [.. Office.Contracts, new("s1", Day(name[1])!.Value, null, Pence(value[0]), ["A supplier"], "A purpose")] },
            _ => null,
        };
        Office = changed ?? Office;
        return changed is not null;
    }

    private static SpendItem Spend(string[] name, string[] value) =>
        new("s1", Day(name[1])!.Value, Pence(value[0])!.Value, "A supplier", "A purpose", value.Length > 1 ? string.Join(' ', value[1..]) : null);

    private static ModificationFacts Modification(string key, string[] words)
    {
        var facts = new ModificationFacts { Key = key };
        for (var i = 0; i < words.Length; i += 2)
        {
            var value = words[i + 1];
            facts = words[i] switch
            {
                "made" => facts with { MadeOn = Day(value) },
                "notice" => facts with { NoticeOn = Day(value) },
                "standstill" => facts with { StandstillDays = int.Parse(value, CultureInfo.InvariantCulture) },
                "value" => facts with { ValueChangePence = Pence(value) },
                "term" => facts with { TermChangeDays = int.Parse(value, CultureInfo.InvariantCulture) },
                "of" when words[i - 2] == "value" => facts with { ValueBeforePence = Pence(value) },
                "of" => facts with { MaximumTermDays = int.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"'{words[i]}' is not understood."),
            };
        }

        return facts;
    }

    public static DateOnly? Day(string text) => text == "none" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long? Pence(string text) => text == "unknown" ? null : (long)(decimal.Parse(text, CultureInfo.InvariantCulture) * 100);

    private static bool? Yes(string text) => text switch
    {
        "yes" => true,
        "no" => false,
        "unknown" => null,
        _ => throw new FormatException($"'{text}' is not yes, no or unknown."),
    };
}
