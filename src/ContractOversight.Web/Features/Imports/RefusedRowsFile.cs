using System.Globalization;
using System.Text;
using ContractOversight.Exchange.Formats;
using ContractOversight.Exchange.Intake;

namespace ContractOversight.Web.Features.Imports;

/// <summary>The refused rows as a CSV file, to be worked through beside the sheet.</summary>
internal static class RefusedRowsFile
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Of(IReadOnlyList<RowRefusal> refusals)
    {
        // With a byte-order mark, which is how a spreadsheet program knows the encoding.
        var text = new StringBuilder("\uFEFFSheet,Row,Column,Value,Reason\r\n");
        foreach (var refusal in refusals)
        {
            text.Append(Cell(refusal.Sheet)).Append(',').Append(refusal.Row.ToString(CultureInfo.InvariantCulture)).Append(',')
                .Append(Cell(refusal.Column)).Append(',').Append(Cell(refusal.Value)).Append(',').Append(Cell(refusal.Reason)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string text) => $"\"{CellText.Neutralise(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
