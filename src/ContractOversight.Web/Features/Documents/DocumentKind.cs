namespace ContractOversight.Web.Features.Documents;

/// <summary>A kind of file that can be attached.</summary>
internal sealed record DocumentKind(string Name, string Extension, string MediaType)
{
    private const string OfficeOpenXml = "application/vnd.openxmlformats-officedocument.";

    public static readonly DocumentKind Pdf = new("PDF", ".pdf", "application/pdf");
    public static readonly DocumentKind Png = new("PNG image", ".png", "image/png");
    public static readonly DocumentKind Jpeg = new("JPEG image", ".jpg", "image/jpeg");
    public static readonly DocumentKind Docx = new("Word document", ".docx", OfficeOpenXml + "wordprocessingml.document");
    public static readonly DocumentKind Xlsx = new("Excel workbook", ".xlsx", OfficeOpenXml + "spreadsheetml.sheet");
    public static readonly DocumentKind Odt = new("OpenDocument text", ".odt", "application/vnd.oasis.opendocument.text");

    public static IReadOnlyList<DocumentKind> All { get; } = [Pdf, Docx, Xlsx, Odt, Png, Jpeg];

    public static string NameOf(string mediaType) => All.FirstOrDefault(kind => kind.MediaType == mediaType)?.Name ?? mediaType;

    public static string? ExtensionOf(string mediaType) => All.FirstOrDefault(kind => kind.MediaType == mediaType)?.Extension;
}
