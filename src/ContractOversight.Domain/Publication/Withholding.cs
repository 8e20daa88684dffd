namespace ContractOversight.Domain.Publication;

/// <summary>The three lists of legal bases for withholding; none stands in for another.</summary>
public enum WithholdingList
{
    /// <summary>Article 2(2) of the Specified Information Order.</summary>
    SpecifiedInformationOrder,

    /// <summary>Section 94 of the Procurement Act 2023.</summary>
    ProcurementAct,

    /// <summary>Exemptions of the Freedom of Information Act 2000.</summary>
    FreedomOfInformationAct,
}

/// <summary>One legal basis for withholding.</summary>
/// <param name="Code">Stored code, for instance "sio-c".</param>
/// <param name="List">The list it belongs to.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Ground">The ground in plain words.</param>
/// <param name="DecidedBy">Whose view the law asks for.</param>
/// <param name="IsNationalSecurity">True when even saying that something is withheld may be forbidden.</param>
public sealed record WithholdingBasis(
    string Code, WithholdingList List, string Provision, string Ground, string DecidedBy, bool IsNationalSecurity = false);

/// <summary>Which basis can withhold what, and what is said to the public.</summary>
/// <remarks>SI 2011/3050 art.2(2), PA23 s.94 and FOIA Part 2; keys SIO11, PA23 and FOIA in docs/law-sources.md, read 23 November 2026.</remarks>
public static class Withholding
{
    private const string ChiefOfficer = "the chief officer of police";
    private const string Office = "the office";

    /// <summary>Every basis, list by list.</summary>
    public static IReadOnlyList<WithholdingBasis> All { get; } =
    [
        new("sio-a", WithholdingList.SpecifiedInformationOrder, "SI 2011/3050 art.2(2)(a)", "against the interests of national security", ChiefOfficer, true),
        new("sio-b", WithholdingList.SpecifiedInformationOrder, "SI 2011/3050 art.2(2)(b)", "might jeopardise the safety of any person", ChiefOfficer),
        new(
            "sio-c",
            WithholdingList.SpecifiedInformationOrder,
            "SI 2011/3050 art.2(2)(c)",
            "might prejudice the prevention or detection of crime, the apprehension or prosecution of offenders, or the administration of justice",
            ChiefOfficer),
        new("sio-d", WithholdingList.SpecifiedInformationOrder, "SI 2011/3050 art.2(2)(d)", "prohibited by or under an enactment, for instance data protection law", "the law itself"),
        new("pa94-security", WithholdingList.ProcurementAct, "Procurement Act 2023 s.94", "national security", Office, true),
        new("pa94-commercial", WithholdingList.ProcurementAct, "Procurement Act 2023 s.94", "sensitive commercial information, where the public interest in withholding it prevails", Office),
        new("foi-24", WithholdingList.FreedomOfInformationAct, "FOIA s.24", "national security", Office, true),
        new("foi-31", WithholdingList.FreedomOfInformationAct, "FOIA s.31", "law enforcement", Office),
        new("foi-38", WithholdingList.FreedomOfInformationAct, "FOIA s.38", "health and safety", Office),
        new("foi-40", WithholdingList.FreedomOfInformationAct, "FOIA s.40", "personal information", Office),
        new("foi-41", WithholdingList.FreedomOfInformationAct, "FOIA s.41", "information provided in confidence", Office),
        new("foi-42", WithholdingList.FreedomOfInformationAct, "FOIA s.42", "legal professional privilege", Office),
        new("foi-43-1", WithholdingList.FreedomOfInformationAct, "FOIA s.43(1)", "a trade secret", Office),
        new("foi-43-2", WithholdingList.FreedomOfInformationAct, "FOIA s.43(2)", "commercial interests", Office),
        new("foi-44", WithholdingList.FreedomOfInformationAct, "FOIA s.44", "disclosure prohibited by an enactment", Office),
    ];

    /// <summary>The basis with a code; null when there is none.</summary>
    public static WithholdingBasis? Find(string code) => All.FirstOrDefault(b => b.Code == code);

    /// <summary>The list whose bases can withhold something owed under a duty; null for good practice, which owes nothing.</summary>
    public static WithholdingList? ListFor(DutyCard duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.LawId.Split('-')[0] switch
        {
            "SIO" => WithholdingList.SpecifiedInformationOrder,
            "PA" => WithholdingList.ProcurementAct,
            "FOI" => WithholdingList.FreedomOfInformationAct,
            _ => null,
        };
    }

    /// <summary>True when the basis can withhold something owed under the duty.</summary>
    public static bool CanServe(WithholdingBasis basis, DutyCard duty)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return ListFor(duty) == basis.List;
    }

    /// <summary>A warning when none of the bases given can serve the duty; null when one does, or when nothing is owed.</summary>
    /// <param name="bases">The bases given for one withholding; an empty list is itself warned about.</param>
    /// <param name="duty">The duty under which it is owed.</param>
    public static string? Warning(IReadOnlyCollection<WithholdingBasis> bases, DutyCard duty)
    {
        ArgumentNullException.ThrowIfNull(bases);
        if (ListFor(duty) is not { } list || bases.Any(b => b.List == list))
        {
            return null;
        }

        if (list == WithholdingList.SpecifiedInformationOrder && bases.Count > 0 && bases.All(b => b.Code.StartsWith("foi-43", StringComparison.Ordinal)))
        {
            return $"Section 43 of the Freedom of Information Act is no ground for withholding what {duty.Provision} demands. "
                + "The Order has no exception for commercial interests: give a ground of article 2(2), or publish.";
        }

        return $"No basis given can serve {duty.Provision}. Choose one from the list for {Named(list)}.";
    }

    /// <summary>
    /// What the public is told in place of what is withheld; null only when national security forbids saying anything. A
    /// ground of national security does not by itself forbid it: the office must be satisfied of that too (PA23 s.94(3), (4)).
    /// </summary>
    /// <param name="what">What is withheld, for instance "Schedule 3, unit prices".</param>
    /// <param name="basis">The basis relied on.</param>
    /// <param name="isSayingSoForbidden">The recorded decision that saying so would itself harm national security; without effect for any other ground.</param>
    public static string? PublicStatement(string what, WithholdingBasis basis, bool isSayingSoForbidden)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.IsNationalSecurity && isSayingSoForbidden ? null : $"{what} is withheld under {basis.Provision}: {basis.Ground}.";
    }

    private static string Named(WithholdingList list) => list switch
    {
        WithholdingList.SpecifiedInformationOrder => "article 2(2) of the Specified Information Order",
        WithholdingList.ProcurementAct => "section 94 of the Procurement Act 2023",
        _ => "the Freedom of Information Act 2000",
    };
}
