namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The parties of a release, to look up who an id stands for.</summary>
internal sealed class OcdsParties
{
    private readonly Dictionary<string, OcdsNode> _byId = new(StringComparer.Ordinal);
    private readonly List<OcdsNode> _all = [];

    public static OcdsParties Of(OcdsNode release)
    {
        var parties = new OcdsParties();
        foreach (var party in release.List("parties"))
        {
            parties._all.Add(party);
            if (party.Text("id") is { } id)
            {
                parties._byId.TryAdd(id, party);
            }
        }

        return parties;
    }

    public OcdsOrganisation? Buyer(OcdsNode release)
    {
        if (release.Object("buyer") is { } buyer && (buyer.Has("name") || buyer.Has("id")))
        {
            return Read(buyer);
        }

        var party = _all.Cast<OcdsNode?>().FirstOrDefault(one => one!.Value.Texts("roles").Any(role => role is "buyer" or "procuringEntity"));
        return party is { } found ? Read(found) : null;
    }

    /// <summary>An organisation as a reference gives it, completed from the party it points to.</summary>
    public OcdsOrganisation Read(OcdsNode reference)
    {
        var id = reference.Text("id");
        var name = reference.Text("name");
        var identifiers = new List<OcdsIdentifier>();
        AddIdentifiers(identifiers, reference);

        // Old Contracts Finder files number every supplier 0: a party counts only where its name does not contradict.
        if (id is not null && _byId.TryGetValue(id, out var party) && (name is null || party.Text("name") is null || Same(name, party.Text("name")!)))
        {
            name ??= party.Text("name");
            AddIdentifiers(identifiers, party);
        }

        return new OcdsOrganisation(id, name, identifiers);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static void AddIdentifiers(List<OcdsIdentifier> identifiers, OcdsNode organisation)
    {
        var given = organisation.List("additionalIdentifiers").Prepend(organisation.Object("identifier") ?? organisation);
        foreach (var node in given)
        {
            if (node.Text("scheme") is { } scheme && node.Text("id") is { } id && !identifiers.Contains(new OcdsIdentifier(scheme, id)))
            {
                identifiers.Add(new OcdsIdentifier(scheme, id));
            }
        }
    }
}
