using System.Diagnostics;

namespace ContractOversight.Exchange.Tests.Formats;

/// <summary>Debian's openpyxl, a reader of workbooks that is not ours; a test that needs it is skipped where it is absent.</summary>
internal static class Openpyxl
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import sys
        try:
            import openpyxl
        except ImportError:
            sys.exit(77)
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        print("freeze", sheet.freeze_panes, "filter", sheet.auto_filter.ref)
        for row in sheet.iter_rows(min_row=2):
            print(*[type(cell.value).__name__ for cell in row])
        print("total %.2f" % sum(row[3].value or 0 for row in sheet.iter_rows(min_row=2)))
        print("formulas", sum(cell.data_type == "f" and cell.quotePrefix is False for s in book for row in s.iter_rows() for cell in row))
        """;

    public static async Task<string> DescribeAsync(string path)
    {
        var start = new ProcessStartInfo(Needs.Program(Python, "python3")) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add(path);
        using var python = Process.Start(start)!;
        var output = await python.StandardOutput.ReadToEndAsync();
        var error = await python.StandardError.ReadToEndAsync();
        await python.WaitForExitAsync();
        if (python.ExitCode == 77)
        {
            Needs.Missing("openpyxl is missing. Install the package python3-openpyxl, or run bash tests/run.sh, which does.");
        }

        Assert.AreEqual(0, python.ExitCode, error);
        return output;
    }
}
