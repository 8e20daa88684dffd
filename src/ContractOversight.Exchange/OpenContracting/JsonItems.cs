using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>
/// Cuts a JSON file into its releases and records, whatever they are wrapped in (a package, a list, one a line, one alone),
/// holding one of them at a time.
/// </summary>
internal sealed class JsonItems(Stream file, OcdsLimits limits)
{
    private readonly List<JsonSpan> _found = [];
    private byte[] _buffer = new byte[64 * 1024];
    private int _filled;
    private int _consumed;
    private int _validated;
    private long _total;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = limits.Depth, AllowMultipleValues = true });
    private JsonItemFinder _finder = new();

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var isLast = false;
        while (!isLast)
        {
            MakeRoom();
            var read = await file.ReadAtLeastAsync(_buffer.AsMemory(_filled), 1, throwOnEndOfStream: false, cancellation);
            _filled += read;
            _total += read;
            isLast = read == 0;
            if (_total > limits.FileBytes)
            {
                throw new OcdsFileException($"The file is larger than {limits.FileBytes:N0} bytes. Split it and import the parts.");
            }

            Scan(isLast);
            foreach (var span in _found)
            {
                yield return _buffer.AsMemory(span.Start, span.Length);
            }
        }

        if (!_finder.HasSeenValue)
        {
            throw new OcdsFileException("The file is empty. Choose the Open Contracting JSON file that was downloaded.");
        }
    }

    private void MakeRoom()
    {
        // Bytes of an item that has begun must stay until it is whole.
        var keepFrom = Math.Min(_finder.ItemStart ?? _consumed, _consumed);
        if (keepFrom > 0)
        {
            _buffer.AsSpan(keepFrom, _filled - keepFrom).CopyTo(_buffer);
            _filled -= keepFrom;
            _consumed -= keepFrom;
            _validated -= keepFrom;
            _finder.Shift(keepFrom);
        }

        if (_filled < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= limits.ItemBytes)
        {
            throw new OcdsFileException($"One release is larger than {limits.ItemBytes:N0} bytes. Check that the file is Open Contracting JSON.");
        }

        Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, limits.ItemBytes));
    }

    private void Scan(bool isLast)
    {
        _found.Clear();
        SkipMark();
        Validate(isLast);
        var reader = new Utf8JsonReader(_buffer.AsSpan(_consumed, _filled - _consumed), isLast, _state);
        try
        {
            while (reader.Read())
            {
                if (_finder.Take(ref reader, _consumed) is { } span)
                {
                    _found.Add(span);
                }
            }
        }
        catch (JsonException error)
        {
            throw new OcdsFileException(
                $"The file is not JSON that can be read (line {error.LineNumber + 1:N0}). Download it again, or save it as JSON in UTF-8.", error);
        }

        _consumed += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private void SkipMark()
    {
        if (_total == _filled && _consumed == 0 && _buffer.AsSpan(0, _filled).StartsWith("\uFEFF"u8))
        {
            _consumed = 3;
            _validated = 3;
        }
    }

    private void Validate(bool isLast)
    {
        // A character cut by the end of the buffer is looked at when the rest of it has come.
        var end = _filled;
        for (var back = 1; !isLast && back <= 3 && end - back >= _validated; back++)
        {
            var lead = _buffer[end - back];
            if (lead >= 0xC0)
            {
                end -= back;
                break;
            }

            if (lead < 0x80)
            {
                break;
            }
        }

        if (!Utf8.IsValid(_buffer.AsSpan(_validated, end - _validated)))
        {
            throw new OcdsFileException("The file is not in UTF-8. Save it again as JSON in UTF-8.");
        }

        _validated = end;
    }
}
