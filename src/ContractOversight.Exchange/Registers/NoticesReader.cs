using System.Globalization;
using System.Net;
using System.Text.Json;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Registers;

/// <summary>Reads a JSON list of published contract notices ("contracts" or "notices", each with an id and a title) as a register.</summary>
/// <remarks>A notice without an award is kept with its status and without a supplier; a value of nought in a list means that none was given.</remarks>
public static class NoticesReader
{
    private const int MaximumDepth = 32;
    private const string NotNotices = "The file is not a list of contract notices. Send JSON with a list named \"contracts\" or \"notices\".";

    /// <summary>Reads the notices; the whole list is held in memory.</summary>
    /// <param name="content">The JSON; left open.</param>
    /// <param name="fileName">The name under which it came; stands for the sheet.</param>
    /// <param name="limits">What is refused as too large; null for the default limits.</param>
    /// <returns>The understood file; row numbers are places in the list, 1 for the first.</returns>
    /// <exception cref="FileRefusedException">Where the content is not such JSON or is too large.</exception>
    public static Intake<RegisterRow> Read(Stream content, string fileName, SheetLimits? limits = null)
    {
        var notices = Notices(content, limits ?? SheetLimits.Default);
        return new([], [], tally => RegisterGrouping.Of(notices.Select((notice, place) => One(notice, fileName, place + 1)), tally));
    }

    private static List<JsonElement> Notices(Stream content, SheetLimits limits)
    {
        try
        {
            using var limited = new LimitedStream(new UnownedStream(content), limits.MaximumFileBytes);
            using var document = JsonDocument.Parse(limited, new() { MaxDepth = MaximumDepth });
            var list = document.RootElement.ValueKind == JsonValueKind.Object
                && (document.RootElement.TryGetProperty("contracts", out var found) || document.RootElement.TryGetProperty("notices", out found))
                    ? found
                    : document.RootElement;
            return list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(element => element.Clone())]
                : throw new FileRefusedException(FileRefusalReason.NotASheet, NotNotices);
        }
        catch (JsonException fault)
        {
            throw new FileRefusedException(FileRefusalReason.UnreadableText, "The file is not well-formed JSON. Export it again, then send the new copy.", fault);
        }
    }

    private static RowRead<RegisterRow> One(JsonElement notice, string sheet, int place)
    {
        List<RowRefusal> refusals = [];
        var reader = new NoticeFields(notice, sheet, place, refusals);
        var contract = new RegisterRow
        {
            Sheet = sheet,
            Row = place,
            SourceRows = [place],
            Reference = reader.Text("id", RegisterRow.ReferenceMaximumLength) ?? "",
            Title = reader.Text("title", RegisterRow.TitleMaximumLength),
            Description = reader.Text("description", RegisterRow.DescriptionMaximumLength),
            Suppliers = reader.Text("awarded_supplier", RegisterRow.SupplierNameMaximumLength) is { } name && !name.StartsWith("NOT AWARDED", StringComparison.OrdinalIgnoreCase)
                ? [new(name, IsSme: reader.Flag("awarded_to_sme"))]
                : [],
            TotalValuePence = reader.Pence("awarded_value"),
            StartsOn = reader.Day("start_date"),
            EndsOn = reader.Day("end_date"),
            SignedOn = reader.Day("awarded_date"),
            Category = reader.Text("cpv_description", RegisterRow.LabelMaximumLength),
            CpvCode = reader.Text("cpv_codes", RegisterRow.LabelMaximumLength),
            Buyer = reader.Text("organisation", RegisterRow.LabelMaximumLength),
            ProcurementRoute = reader.Text("procedure_type", RegisterRow.LabelMaximumLength),
            Status = reader.Text("status", RegisterRow.LabelMaximumLength),
            NoticeId = reader.Text("id", RegisterRow.LabelMaximumLength),
            ControlPence = reader.Pence("awarded_value") ?? 0,
        };
        RefuseMissing(reader, contract);
        return refusals.Count > 0 ? RowRead<RegisterRow>.Refuse(sheet, place, refusals) : RowRead<RegisterRow>.Accept(sheet, place, contract);
    }

    private static void RefuseMissing(NoticeFields reader, RegisterRow contract)
    {
        if (contract.Reference.Length == 0)
        {
            reader.Refuse("id", "The notice has no id. It cannot be told from others without one.");
        }

        if (contract.EndsOn < contract.StartsOn)
        {
            reader.Refuse("end_date", "The contract ends before it starts. Correct one of the two dates.");
        }

        if (contract.TotalValuePence < 0)
        {
            reader.Refuse("awarded_value", "The value of a contract cannot be below zero. Correct the amount.");
        }
    }

    private sealed class NoticeFields(JsonElement notice, string sheet, int place, List<RowRefusal> refusals)
    {
        public string? Text(string name, int maximumCharacters)
        {
            var text = Cell(name).Text;
            if (text.Length > maximumCharacters)
            {
                Refuse(name, $"The text has {text.Length:N0} characters; at most {maximumCharacters:N0} are kept. Shorten it.");
            }

            return text.Length == 0 ? null : text;
        }

        public bool? Flag(string name) => YesNo.Read(Cell(name).Text);

        public long? Pence(string name)
        {
            var read = MoneyText.Read(Cell(name));
            if (read.Problem is { } problem)
            {
                Refuse(name, problem);
            }

            return read.Pence == 0 ? null : read.Pence;
        }

        public DateOnly? Day(string name)
        {
            var read = DateText.Read(Cell(name));
            if (read.Problem is { } problem)
            {
                Refuse(name, problem);
            }

            return read.Day;
        }

        public void Refuse(string name, string reason)
        {
            if (!refusals.Exists(refusal => refusal.Column == name))
            {
                var text = Cell(name).Text;
                refusals.Add(new(sheet, place, name, text.Length > 200 ? text[..200] + "…" : text, reason));
            }
        }

        private static SheetCell Decoded(JsonElement value)
        {
            try
            {
                return SheetCell.OfText(WebUtility.HtmlDecode(value.GetString()!));
            }
            catch (InvalidOperationException fault)
            {
                throw new FileRefusedException(FileRefusalReason.UnreadableText, "The file contains half a character, so its text cannot be trusted. Export it again, then send the new copy.", fault);
            }
        }

        private SheetCell Cell(string name)
        {
            if (notice.ValueKind != JsonValueKind.Object || !notice.TryGetProperty(name, out var value))
            {
                return SheetCell.Blank;
            }

            return value.ValueKind switch
            {
                JsonValueKind.String => Decoded(value),
                JsonValueKind.Number => new(CellKind.Number, value.GetRawText().ToString(CultureInfo.InvariantCulture)),
                JsonValueKind.True or JsonValueKind.False => new(CellKind.Boolean, value.GetBoolean() ? "TRUE" : "FALSE"),
                JsonValueKind.Null => SheetCell.Blank,
                _ => SheetCell.OfText(value.GetRawText()),
            };
        }
    }
}
