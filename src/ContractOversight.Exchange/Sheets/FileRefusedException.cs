namespace ContractOversight.Exchange.Sheets;

/// <summary>A file was refused whole; the message is one or two plain sentences that say what is wrong and what to do.</summary>
/// <param name="reason">Why, for counting.</param>
/// <param name="message">What is wrong and what to do, in words for the person who sent the file.</param>
/// <param name="innerException">The library's own exception; null where the refusal is ours.</param>
public sealed class FileRefusedException(FileRefusalReason reason, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Why, for counting.</summary>
    public FileRefusalReason Reason { get; } = reason;

    internal static FileRefusedException Damaged(Exception? cause = null) =>
        new(FileRefusalReason.Damaged, "The file is damaged or breaks off early. Open it in a spreadsheet program, save it again and send the new copy.", cause);

    internal static FileRefusedException TooLarge(string what) =>
        new(FileRefusalReason.TooLarge, $"The file is too large: {what}. Split it into smaller files and send them one by one.");
}
