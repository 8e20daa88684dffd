using System.Text;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Finds how CSV text is encoded: a byte-order mark settles it; otherwise UTF-16 by its zero bytes, then UTF-8 if every byte is valid, else Windows-1252.</summary>
internal static class CsvEncoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static CsvEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Find(Func<Stream> open)
    {
        using (var content = open())
        {
            var head = new byte[4096];
            var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (Wide(head.AsSpan(0, length)) is { } wide)
            {
                return wide;
            }
        }

        using var whole = open();
        return IsUtf8(whole) ? Encoding.UTF8 : Encoding.GetEncoding(1252);
    }

    private static Encoding? Wide(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            _ = head[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;
        }

        var half = head.Length / 2;
        return odd > half * 0.6 && even < half * 0.1 ? Encoding.Unicode
            : even > half * 0.6 && odd < half * 0.1 ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsUtf8(Stream content)
    {
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[65536];
        var characters = new char[StrictUtf8.GetMaxCharCount(bytes.Length)];
        try
        {
            int read;
            while ((read = content.Read(bytes)) > 0)
            {
                decoder.GetChars(bytes, 0, read, characters, 0, flush: false);
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
