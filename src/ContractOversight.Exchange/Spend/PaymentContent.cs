using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContractOversight.Exchange.Spend;

/// <summary>What makes two payment rows say the same: every published fact, but neither file, sheet nor row.</summary>
internal static class PaymentContent
{
    private const char Parting = '\u001F';

    public static string KeyOf(PaymentRow payment)
    {
        var text = new StringBuilder(256);
        foreach (var part in Parts(payment))
        {
            text.Append(part).Append(Parting);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string?> Parts(PaymentRow payment) =>
    [
        payment.SupplierName, payment.SupplierId, Day(payment.PaidOn), Day(payment.PeriodFrom), Day(payment.PeriodTo),
        Number(payment.AmountPence), Number(payment.NetPence), Number(payment.GrossPence), Number(payment.VatPence), Number(payment.IrrecoverableVatPence),
        payment.Reference, payment.InvoiceReference, payment.ContractReference, payment.Purpose, payment.Category, payment.Department, payment.Body,
        payment.IsCapital?.ToString(), payment.IsCard?.ToString(),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(long? pence) => pence?.ToString(CultureInfo.InvariantCulture);
}
