namespace ContractOversight.Domain.Contracts;

/// <summary>How values are added up without counting a pound twice.</summary>
/// <remarks>A framework's value is a ceiling on what its call-offs may come to, so that only the call-offs count.</remarks>
public static class PortfolioValue
{
    /// <summary>Whether an agreement's own value counts: not a framework's, nor that of an agreement under which others hang.</summary>
    public static bool Counts(AgreementKind kind, bool hasChildren) => kind != AgreementKind.Framework && !hasChildren;
}
