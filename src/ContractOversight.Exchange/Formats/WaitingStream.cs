namespace ContractOversight.Exchange.Formats;

/// <summary>
/// Takes what a zip archive writes and holds it until it is poured out asynchronously: closing an entry writes
/// synchronously, which a web server refuses.
/// </summary>
internal sealed class WaitingStream(Stream destination) : Stream
{
    private readonly Utf8Buffer _waiting = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public ValueTask PourAsync(CancellationToken cancellation) => _waiting.PourAsync(destination, cancellation);

    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Append(buffer);

    public override void Write(byte[] buffer, int offset, int count) => _waiting.Append(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Only PourAsync empties it.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
