using System.Globalization;
using System.Text.RegularExpressions;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Registers;

/// <summary>Turns one row of a register into a contract, or says what is wrong with it.</summary>
internal static partial class RegisterRowReader
{
    public static RowRead<RegisterRow> Read(SheetRow row, SheetSurvey survey)
    {
        var fields = new RowFields(row, survey);
        if (WhyNoContract(row, fields) is { } reason)
        {
            return RowRead<RegisterRow>.Ignore(fields.Sheet, row.Number, reason);
        }

        var contract = Contract(fields);
        RefuseImpossible(fields, contract);
        return fields.Refusals.Count > 0
            ? RowRead<RegisterRow>.Refuse(fields.Sheet, row.Number, fields.Refusals)
            : RowRead<RegisterRow>.Accept(fields.Sheet, row.Number, contract);
    }

    private static string? WhyNoContract(SheetRow row, RowFields fields)
    {
        var filled = row.Cells.Count(cell => !cell.IsBlank && cell.Kind != CellKind.Merged);
        var states = new[] { RegisterFields.Start, RegisterFields.End, RegisterFields.Supplier }.Any(field => !fields.Cell(field).IsBlank);
        if (states)
        {
            return null;
        }

        return row.Cells.Any(cell => cell.Kind == CellKind.Text && TotalWords().IsMatch(cell.Text)) ? "The row is a total: it says so and names no supplier and no term."
            : filled <= 1 ? "The row is a note: only one of its cells is filled in."
            : null;
    }

    private static RegisterRow Contract(RowFields fields)
    {
        var total = fields.Pence(RegisterFields.TotalValue);
        var annual = fields.Pence(RegisterFields.AnnualValue);
        return new()
        {
            Sheet = fields.Sheet,
            Row = fields.Row,
            SourceRows = [fields.Row],
            Reference = fields.Text(RegisterFields.Reference, RegisterRow.ReferenceMaximumLength) ?? "",
            Title = fields.Text(RegisterFields.Title, RegisterRow.TitleMaximumLength),
            Description = fields.Text(RegisterFields.Description, RegisterRow.DescriptionMaximumLength),
            Suppliers = RegisterSuppliers.Of(fields),
            TotalValuePence = total,
            AnnualValuePence = annual,
            IrrecoverableVatPence = fields.Pence(RegisterFields.IrrecoverableVat),
            IncludesVat = IncludesVat(fields),
            StartsOn = fields.DayOrRefuse(RegisterFields.Start),
            EndsOn = fields.DayOrRefuse(RegisterFields.End),
            CurrentlyEndsOn = fields.DayOrRefuse(RegisterFields.CurrentExpiry),
            ExtendableUntil = fields.DayOrRefuse(RegisterFields.ExtensionUntil),
            SignedOn = fields.DayOrRefuse(RegisterFields.Signed),
            NextReviewDue = fields.DayOrRefuse(RegisterFields.Review),
            ExtensionOption = Label(fields, RegisterFields.ExtensionOption),
            ExtensionMonths = Count(fields, RegisterFields.ExtensionMonths),
            ExtensionCount = Count(fields, RegisterFields.ExtensionCount),
            ExtensionsTaken = [.. RegisterFields.ExtensionsTaken.Where(fields.Has).Select(field => YesNo.Read(Label(fields, field)))],
            ProcurementRoute = Label(fields, RegisterFields.Procurement),
            Category = Label(fields, RegisterFields.Category),
            CpvCode = Label(fields, RegisterFields.CpvCode),
            Buyer = Label(fields, RegisterFields.Buyer),
            Department = Label(fields, RegisterFields.Department),
            ContractManager = Label(fields, RegisterFields.ContractManager),
            Publish = PublishOf(fields),
            Status = Label(fields, RegisterFields.Status),
            NoticeId = Label(fields, RegisterFields.NoticeId),
            ControlPence = (fields.Has(RegisterFields.TotalValue) ? total : annual) ?? 0,
        };
    }

    private static void RefuseImpossible(RowFields fields, RegisterRow contract)
    {
        if (contract.Reference.Length == 0 && !fields.Refusals.Any())
        {
            fields.Refuse(RegisterFields.Reference, "The contract has no reference. Fill it in.");
        }

        // A title column that is blank for one contract is a slip; a register without the column has none to fill in.
        if (contract.Title is null && fields.Has(RegisterFields.Title) && fields.Cell(RegisterFields.Title).IsBlank)
        {
            fields.Refuse(RegisterFields.Title, "The contract has no title. Fill it in.");
        }

        RefuseBelowZero(fields, RegisterFields.TotalValue, contract.TotalValuePence);
        RefuseBelowZero(fields, RegisterFields.AnnualValue, contract.AnnualValuePence);
        RefuseBefore(fields, RegisterFields.End, contract.EndsOn, contract.StartsOn);
        RefuseBefore(fields, RegisterFields.CurrentExpiry, contract.CurrentlyEndsOn, contract.StartsOn);
        if (Label(fields, RegisterFields.Currency) is { } currency && !currency.Equals("GBP", StringComparison.OrdinalIgnoreCase))
        {
            fields.Refuse(RegisterFields.Currency, "The value is not in pounds. Convert it to pounds.");
        }
    }

    private static void RefuseBelowZero(RowFields fields, string field, long? pence)
    {
        if (pence < 0)
        {
            fields.Refuse(field, "The value of a contract cannot be below zero. Correct the amount.");
        }
    }

    private static void RefuseBefore(RowFields fields, string field, DateOnly? end, DateOnly? start)
    {
        if (end < start)
        {
            fields.Refuse(field, "The contract ends before it starts. Correct one of the two dates.");
        }
    }

    private static string? Label(RowFields fields, string field) => fields.Text(field, RegisterRow.LabelMaximumLength);

    private static int? Count(RowFields fields, string field) =>
        fields.Text(field, RegisterRow.LabelMaximumLength) is { } text
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 10_000
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero)
            : null;

    private static bool? IncludesVat(RowFields fields)
    {
        if (Label(fields, RegisterFields.VatStated) is { } stated)
        {
            return YesNo.Read(stated) ?? (Excludes().IsMatch(stated) ? false : Includes().IsMatch(stated) ? true : null);
        }

        var heading = HeadingText.Plain(fields.Heading(RegisterFields.TotalValue));
        return Excludes().IsMatch(heading) ? false : Includes().IsMatch(heading) ? true : null;
    }

    /// <summary>A column "Published" can hold the moment of publication; a day there says yes.</summary>
    private static bool? PublishOf(RowFields fields)
    {
        var cell = fields.Cell(RegisterFields.Publish);
        return fields.Day(RegisterFields.Publish).Day is not null ? true : YesNo.Read(cell.Text);
    }

    [GeneratedRegex(@"^(grand|sub|overall)?[\s-]*totals?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWords();

    [GeneratedRegex(@"\b(ex|exc|excl|excluding|excluded|exclusive|net)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Excludes();

    [GeneratedRegex(@"\b(inc|incl|including|included|inclusive|gross)\b(?! extension)", RegexOptions.IgnoreCase)]
    private static partial Regex Includes();
}
