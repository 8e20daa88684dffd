using ContractOversight.Data.Work;

namespace ContractOversight.Jobs.Work;

/// <summary>Does one kind of work from the work table; registered by the feature that asks for it.</summary>
public interface IWorkHandler
{
    /// <summary>The kind of <see cref="WorkItem"/> it does; stored, never reused.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the work. It may be called again for the same item after a crash, so doing it twice must come to the same as doing
    /// it once. Throw <see cref="WorkRefusedException"/> where trying again cannot help; anything else is tried again later.
    /// </summary>
    Task HandleAsync(WorkItem item, CancellationToken cancel);
}

/// <summary>The work cannot be done, and trying again would not help.</summary>
/// <param name="message">Why, in words for whoever asked.</param>
public sealed class WorkRefusedException(string message) : Exception(message);
