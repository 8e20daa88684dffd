using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ContractOversight.Exchange.Formats;

/// <summary>Bytes waiting to be written: formats append UTF-8 here and pour it out before it grows past a fixed size.</summary>
internal sealed class Utf8Buffer(int capacity = 64 * 1024) : IBufferWriter<byte>
{
    public const int PourAt = 48 * 1024;

    private byte[] _bytes = new byte[capacity];
    private int _length;

    public bool IsFull => _length >= PourAt;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        _length += utf8.Length;
    }

    public void Append(byte value)
    {
        GetSpan(1)[0] = value;
        _length++;
    }

    /// <summary>Appends text; an unpaired surrogate becomes U+FFFD.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)), out _, out var written);
        _length += written;
    }

    public void Append(long value)
    {
        Utf8Formatter.TryFormat(value, GetSpan(20), out var written);
        _length += written;
    }

    /// <summary>Appends the shortest digits that read back as the same number.</summary>
    public void Append(double value)
    {
        value.TryFormat(GetSpan(32), out var written, "R", CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Appends pounds with both pence digits: 1234.50.</summary>
    public void AppendPounds(long pence)
    {
        if (pence < 0)
        {
            Append((byte)'-');
        }

        // The magnitude of the smallest long does not fit in a long.
        var magnitude = pence < 0 ? (ulong)-(pence + 1) + 1 : (ulong)pence;
        Utf8Formatter.TryFormat(magnitude / 100, GetSpan(20), out var written);
        _length += written;
        var rest = (int)(magnitude % 100);
        Append([(byte)'.', (byte)('0' + (rest / 10)), (byte)('0' + (rest % 10))]);
    }

    public void AppendDay(DateOnly day)
    {
        day.TryFormat(GetSpan(10), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _length += written;
    }

    public void AppendInstant(DateTime instant)
    {
        instant.TryFormat(GetSpan(20), out var written, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Writes what is waiting and starts again.</summary>
    public async ValueTask PourAsync(Stream destination, CancellationToken cancellation)
    {
        await destination.WriteAsync(_bytes.AsMemory(0, _length), cancellation);
        _length = 0;
    }

    /// <summary>Writes what is waiting into a stream held in memory and starts again.</summary>
    public void PourInto(Stream memory)
    {
        memory.Write(Written);
        _length = 0;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
        }
    }
}
