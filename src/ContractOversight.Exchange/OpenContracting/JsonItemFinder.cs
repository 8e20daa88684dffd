using System.Text.Json;

namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Watches JSON go by and says where each release or record begins and ends.</summary>
internal sealed class JsonItemFinder
{
    private string? _property;
    private int _rootDepth;
    private bool _isPackage;
    private bool _isInItems;

    /// <summary>Where the item now being read begins; null between items.</summary>
    public int? ItemStart { get; private set; }

    public bool HasSeenValue { get; private set; }

    public void Shift(int bytes) => ItemStart -= bytes;

    /// <summary>Takes the next token; gives back the item that it closes, if it closes one.</summary>
    public JsonSpan? Take(ref Utf8JsonReader reader, int offset)
    {
        HasSeenValue = true;
        var start = offset + (int)reader.TokenStartIndex;
        var depth = reader.CurrentDepth - _rootDepth;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray when reader.CurrentDepth == 0:
                _rootDepth = 1;
                return null;
            case JsonTokenType.EndArray when reader.CurrentDepth == 0:
                _rootDepth = 0;
                return null;
            case JsonTokenType.PropertyName when depth == 1:
                TakeProperty(ref reader);
                return null;
        }

        if (depth == 0)
        {
            return TakeRoot(ref reader, start, offset);
        }

        return _isPackage ? TakeInPackage(ref reader, depth, start, offset) : null;
    }

    private void TakeProperty(ref Utf8JsonReader reader)
    {
        _property = reader.ValueTextEquals("releases"u8) ? "releases" : reader.ValueTextEquals("records"u8) ? "records" : null;
        if (_property is not null)
        {
            // A package: what was kept as the start of a lone release is let go.
            _isPackage = true;
            ItemStart = null;
        }
    }

    private JsonSpan? TakeRoot(ref Utf8JsonReader reader, int start, int offset)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _isPackage = false;
                _isInItems = false;
                ItemStart = start;
                return null;
            case JsonTokenType.EndObject:
                return _isPackage ? null : Close(ref reader, offset);
            default:
                throw new OcdsFileException(
                    "The file does not hold releases. It must be Open Contracting JSON: a release, a release package, a record package, a list of them, or one of them on each line.");
        }
    }

    private JsonSpan? TakeInPackage(ref Utf8JsonReader reader, int depth, int start, int offset)
    {
        switch (depth)
        {
            case 1 when _property is not null && reader.TokenType == JsonTokenType.StartArray:
                _isInItems = true;
                return null;
            case 1 when _isInItems && reader.TokenType == JsonTokenType.EndArray:
                _isInItems = false;
                _property = null;
                return null;
            case 1 when _property is not null && !_isInItems:
                throw new OcdsFileException($"\"{_property}\" must be a list. Download the package again from where it was published.");
            case 2 when _isInItems && reader.TokenType == JsonTokenType.StartObject:
                ItemStart = start;
                return null;
            case 2 when _isInItems && reader.TokenType == JsonTokenType.EndObject:
                return Close(ref reader, offset);
            case 2 when _isInItems:
                throw new OcdsFileException($"\"{_property}\" must be a list of objects. Download the package again from where it was published.");
            default:
                return null;
        }
    }

    private JsonSpan? Close(ref Utf8JsonReader reader, int offset)
    {
        var start = ItemStart!.Value;
        ItemStart = null;
        return new JsonSpan(start, offset + (int)reader.BytesConsumed - start);
    }
}
