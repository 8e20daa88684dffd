namespace ContractOversight.Data;

/// <summary>Counts the saves of this process, so that figures worked out before a change are not shown after it.</summary>
public sealed class RegisterChanges
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Noticed() => Interlocked.Increment(ref _count);
}
