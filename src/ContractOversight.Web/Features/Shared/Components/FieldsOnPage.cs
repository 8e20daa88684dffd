namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Remembers the fields in the order they were drawn, so that the error summary, drawn later by the layout, lists its links in that order.</summary>
internal sealed class FieldsOnPage
{
    private readonly List<(string Name, string Id)> _fields = [];

    public IReadOnlyList<(string Name, string Id)> InOrder => _fields;

    public static FieldsOnPage Of(HttpContext context)
    {
        if (context.Items.TryGetValue(typeof(FieldsOnPage), out var found) && found is FieldsOnPage fields)
        {
            return fields;
        }

        fields = new FieldsOnPage();
        context.Items[typeof(FieldsOnPage)] = fields;

        return fields;
    }

    public void Add(string name, string focusId)
    {
        if (!_fields.Exists(f => f.Name == name))
        {
            _fields.Add((name, focusId));
        }
    }
}
