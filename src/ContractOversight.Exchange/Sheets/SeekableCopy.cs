namespace ContractOversight.Exchange.Sheets;

/// <summary>A file is read twice (once to understand it, once to take it), so it must be able to rewind.</summary>
internal static class SeekableCopy
{
    public static Stream Of(Stream content, SheetLimits limits)
    {
        if (content.CanSeek)
        {
            content.Position = 0;
            return content;
        }

        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        try
        {
            using (content)
            {
                Copy(content, copy, limits.MaximumFileBytes);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static void Copy(Stream from, FileStream to, long maximumBytes)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            to.Write(buffer, 0, read);
            if (to.Position > maximumBytes)
            {
                throw FileRefusedException.TooLarge($"it is larger than {maximumBytes / (1024 * 1024)} MB");
            }
        }
    }
}
