namespace ContractOversight.Jobs.Intake;

/// <summary>A file was refused as a whole and nothing was saved; the message says why and what to do.</summary>
public sealed class ImportRefusedException(string message, Exception? cause = null) : Exception(message, cause);
