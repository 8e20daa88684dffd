namespace ContractOversight.Domain.Contracts;

/// <summary>How a contract is, or was, bought; decides how long a replacement takes.</summary>
public enum ProcurementRoute
{
    /// <summary>Not recorded.</summary>
    Unknown,

    /// <summary>Open procedure: one stage, anyone may bid.</summary>
    Open,

    /// <summary>Restricted procedure under the old rules: a selection stage, then tenders.</summary>
    Restricted,

    /// <summary>Competitive flexible procedure of the Procurement Act 2023, of the office's own design.</summary>
    CompetitiveFlexible,

    /// <summary>Negotiated procedure, competitive dialogue or similar under the old rules.</summary>
    Negotiated,

    /// <summary>Further competition among the suppliers of a framework or a dynamic market.</summary>
    MiniCompetition,

    /// <summary>Call-off from a framework without further competition.</summary>
    FrameworkDirect,

    /// <summary>Quotations below the threshold.</summary>
    Quotation,

    /// <summary>Direct award without competition (PA23 ss.41 to 43, or below the threshold by waiver).</summary>
    DirectAward,

    /// <summary>Outside the procurement rules, for instance an arrangement between public bodies (PA23 Sch.2).</summary>
    Exempt,
}
