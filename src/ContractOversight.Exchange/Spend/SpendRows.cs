using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Spend;

/// <summary>One reading of a spend file: turns rows into payments and keeps the account.</summary>
internal sealed class SpendRows(IntakeTally tally, IReadOnlyDictionary<SheetSurvey, PaymentPeriod?> periods)
{
    private readonly RepeatedContent _repeated = new(tally);
    private readonly SpendTotals _totals = new();

    public IEnumerable<RowRead<PaymentRow>> Of(IReadOnlyList<SheetSurvey> surveys)
    {
        foreach (var read in TableRows<PaymentRow>.Of(surveys, One))
        {
            var counted = read.Accepted is { } payment ? Count(read, payment) : read;
            tally.Refused += counted.Refusals.Count > 0 ? 1 : 0;
            tally.Ignored += counted.Ignored is null ? 0 : 1;
            yield return counted;
        }
    }

    private RowRead<PaymentRow> Count(RowRead<PaymentRow> read, PaymentRow payment)
    {
        tally.Accepted++;
        tally.TotalPence += payment.AmountPence;
        tally.RowsWithoutSupplier += payment.SupplierName is null ? 1 : 0;
        _totals.Add(payment.Sheet, payment.AmountPence);
        return read with { Accepted = payment with { Occurrence = _repeated.Count(payment.ContentKey) } };
    }

    private RowRead<PaymentRow> One(SheetRow row, SheetSurvey survey)
    {
        var fields = new RowFields(row, survey);
        if (_totals.WhyNoPayment(row, fields) is { } reason)
        {
            return RowRead<PaymentRow>.Ignore(fields.Sheet, row.Number, reason);
        }

        var (day, period) = Day(fields, periods[survey]);
        var net = fields.Pence(SpendFields.Net);
        var gross = fields.Pence(SpendFields.Gross);
        var amount = fields.Pence(SpendFields.Amount);
        if ((net ?? amount ?? gross) is null && SpendTotals.Money.All(field => MoneyText.Read(fields.Cell(field)).Problem is null))
        {
            var field = fields.Has(SpendFields.Net) ? SpendFields.Net : fields.Has(SpendFields.Amount) ? SpendFields.Amount : SpendFields.Gross;
            fields.Refuse(field, "The row states no amount. Fill it in.");
        }

        var payment = Payment(fields, day, period, net, gross, amount);
        if (fields.Refusals.Count > 0)
        {
            return RowRead<PaymentRow>.Refuse(fields.Sheet, row.Number, fields.Refusals);
        }

        tally.RoundedAmounts += fields.HasRounded ? 1 : 0;
        return RowRead<PaymentRow>.Accept(fields.Sheet, row.Number, payment with { ContentKey = PaymentContent.KeyOf(payment) });
    }

    private (DateOnly? Day, PaymentPeriod Period) Day(RowFields fields, PaymentPeriod? known)
    {
        var read = fields.Day(SpendFields.PaidOn);
        if (read.Day is { } day)
        {
            return (day, new(day, day));
        }

        var heading = fields.Has(SpendFields.PaidOn);
        if (known is null || (read.Problem is not null && !read.IsTimeOnly))
        {
            fields.Refuse(SpendFields.PaidOn, read.Problem ?? "The row states no date of payment. Fill it in, or say which month the file is about.");
            return (null, known ?? new(DateOnly.MinValue, DateOnly.MinValue));
        }

        if (heading)
        {
            tally.Note($"Some rows state no day of payment. They are kept with the period {known.InWords()}, which the file's name shows or you gave.");
        }

        return (null, known);
    }

    private static PaymentRow Payment(RowFields fields, DateOnly? day, PaymentPeriod period, long? net, long? gross, long? amount) => new()
    {
        Sheet = fields.Sheet,
        Row = fields.Row,
        SupplierName = fields.Text(SpendFields.Supplier, PaymentRow.SupplierNameMaximumLength),
        SupplierId = fields.Text(SpendFields.SupplierId, PaymentRow.ReferenceMaximumLength),
        PaidOn = day,
        PeriodFrom = period.From,
        PeriodTo = period.To,
        AmountPence = net ?? amount ?? gross ?? 0,
        Basis = net is not null ? AmountBasis.Net : amount is not null ? AmountBasis.NotStated : AmountBasis.Gross,
        NetPence = net,
        GrossPence = gross,
        VatPence = fields.Pence(SpendFields.Vat),
        IrrecoverableVatPence = fields.Pence(SpendFields.IrrecoverableVat),
        Reference = fields.Text(SpendFields.Reference, PaymentRow.ReferenceMaximumLength),
        InvoiceReference = fields.Text(SpendFields.InvoiceReference, PaymentRow.ReferenceMaximumLength),
        ContractReference = fields.Text(SpendFields.ContractReference, PaymentRow.LabelMaximumLength),
        Purpose = fields.Text(SpendFields.Purpose, PaymentRow.PurposeMaximumLength),
        Category = fields.Text(SpendFields.Category, PaymentRow.LabelMaximumLength),
        Department = fields.Text(SpendFields.Department, PaymentRow.LabelMaximumLength),
        Body = fields.Text(SpendFields.Body, PaymentRow.LabelMaximumLength),
        IsCapital = CapitalOf(fields.Text(SpendFields.CapitalOrRevenue, PaymentRow.LabelMaximumLength)),
        IsCard = CardOf(fields.Text(SpendFields.Card, PaymentRow.LabelMaximumLength)),
        ContentKey = "",
        Occurrence = 1,
    };

    private static bool? CapitalOf(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "C" or "CAP" or "CAPITAL" => true,
        "R" or "REV" or "REVENUE" => false,
        _ => null,
    };

    private static bool? CardOf(string? text) => text is null
        ? null
        : text.Contains("card", StringComparison.OrdinalIgnoreCase) || text.Equals("GPC", StringComparison.OrdinalIgnoreCase) ? true : YesNo.Read(text);
}
