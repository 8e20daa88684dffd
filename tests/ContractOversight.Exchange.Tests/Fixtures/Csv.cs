using System.Text;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Tests.Fixtures;

/// <summary>Made-up CSV files.</summary>
internal static class Csv
{
    static Csv() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SheetFile Of(string text, string name = "made-up.csv", int codePage = 65001) =>
        SheetFile.Open(new MemoryStream(Encoding.GetEncoding(codePage).GetBytes(text)), name);
}
