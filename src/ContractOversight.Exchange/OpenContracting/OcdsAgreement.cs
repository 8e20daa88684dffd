namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One line for the register, made from a process: a contract, an award without one, or a tender without either.</summary>
public sealed record OcdsAgreement
{
    /// <summary>The publisher's own ocid.</summary>
    public required string Ocid { get; init; }

    /// <summary>The same for the same agreement in every later copy: the ocid, with the contract's or award's id after it.</summary>
    public required string Key { get; init; }

    /// <summary>The award behind it; null for a tender and where the publisher gives no id. With the ocid it tells that an
    /// award read before has become this contract, although their keys differ.</summary>
    public string? AwardId { get; init; }

    /// <summary>How far it has come.</summary>
    public required OcdsStage Stage { get; init; }

    /// <summary>Place in the file; counted from 0.</summary>
    public int Index { get; init; }

    /// <summary>Title; null when none is given anywhere.</summary>
    public string? Title { get; init; }

    /// <summary>Description; null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>The buyer; null when not given.</summary>
    public OcdsOrganisation? Buyer { get; init; }

    /// <summary>Suppliers; empty for a tender.</summary>
    public IReadOnlyList<OcdsOrganisation> Suppliers { get; init; } = [];

    /// <summary>The contract's value, else the award's; the tender's for something planned; null when not given.</summary>
    public OcdsAmount? Value { get; init; }

    /// <summary><see cref="Value"/> in whole pence excluding VAT; null when not given or not in pounds sterling.</summary>
    public long? ValuePence => Value?.Pence;

    /// <summary>First and last day; unknown days are null.</summary>
    public OcdsPeriod Period { get; init; } = OcdsPeriod.Unknown;

    /// <summary>The day of the award decision; null when not given.</summary>
    public DateOnly? AwardedOn { get; init; }

    /// <summary>The day of signing; null when not given.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Status code of the contract, award or tender; null when not given.</summary>
    public string? Status { get; init; }

    /// <summary>CPV code; null when not given.</summary>
    public string? Cpv { get; init; }

    /// <summary>The process it belongs to, for all else that is known.</summary>
    public required OcdsContractingProcess Process { get; init; }
}
