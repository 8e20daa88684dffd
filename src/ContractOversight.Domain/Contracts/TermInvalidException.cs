namespace ContractOversight.Domain.Contracts;

/// <summary>A contract's term contradicts itself.</summary>
/// <param name="message">What is wrong, in plain words.</param>
public sealed class TermInvalidException(string message) : Exception(message);
