namespace ContractOversight.Domain.Partnership;

/// <summary>One factor that makes a partnership work, put as a statement that both sides agree with or not.</summary>
/// <param name="Code">Stored code: short, lower-case, hyphenated, never reused.</param>
/// <param name="Group">The heading under which it is asked.</param>
/// <param name="Statement">The statement.</param>
public sealed record HealthFactor(string Code, string Group, string Statement)
{
    /// <summary>The most characters a <see cref="Code"/> may have.</summary>
    public const int CodeMaxLength = 50;
}
