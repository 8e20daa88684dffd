using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A file to send; the form needs <c>enctype="multipart/form-data"</c>. A browser never keeps the file after an error.</summary>
[HtmlTargetElement("govuk-file-upload", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public string? Label { get; set; }

    public string? LabelSize { get; set; }

    public bool LabelIsHeading { get; set; }

    public string? Hint { get; set; }

    /// <summary>The endings offered, as in <c>.csv,.xlsx</c>; a convenience only, the content is checked when it arrives.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var box = Markup.Void("input", "govuk-file-upload" + (field.Error is null ? "" : " govuk-file-upload--error"))
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "file")
            .With("accept", Accept)
            .With("multiple", Multiple ? "multiple" : null)
            .With("aria-describedby", field.DescribedBy);

        FormGroup.Write(output, field, field.LabelPart(LabelSize, LabelIsHeading), box);
    }
}
