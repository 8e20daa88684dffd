using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace ContractOversight.Web.Features.Shared.Menu;

/// <summary>One entry as the layout draws it.</summary>
internal sealed record MenuLink(string Label, string Url, bool IsHere);

/// <summary>What one reader may use: the faces of the site, and the entries of the face that is open.</summary>
internal sealed record MenuView(IReadOnlyList<MenuLink> Faces, IReadOnlyList<MenuLink> Entries, string FaceName);

/// <summary>Chooses, from the entries that the features registered, those that the reader's policies allow.</summary>
internal sealed class SiteMenu(IEnumerable<MenuEntry> entries, IAuthorizationService authorization)
{
    public async Task<MenuView> ForAsync(ClaimsPrincipal reader, string path)
    {
        var allowed = new List<MenuEntry>();
        foreach (var entry in entries.OrderBy(e => e.Face).ThenBy(e => e.Order))
        {
            if (entry.Policy is null || (await authorization.AuthorizeAsync(reader, entry.Policy)).Succeeded)
            {
                allowed.Add(entry);
            }
        }

        var face = FaceOf(path);
        var here = HereOf(allowed.Where(e => e.Face == face), path);

        return new MenuView(
            [.. allowed.GroupBy(e => e.Face).Select(g => new MenuLink(NameOf(g.Key), HomeOf(g.Key, g), g.Key == face))],
            [.. allowed.Where(e => e.Face == face).Select(e => new MenuLink(e.Label, e.Url, e == here))],
            NameOf(face));
    }

    public static SiteFace FaceOf(string path)
    {
        var first = path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

        return first.ToLowerInvariant() switch
        {
            "office" => SiteFace.Office,
            "oversight" => SiteFace.Oversight,
            "admin" => SiteFace.Admin,
            _ => SiteFace.Public,
        };
    }

    // The longest address that leads to the page wins, so that /office does not light up on /office/contracts.
    private static MenuEntry? HereOf(IEnumerable<MenuEntry> entries, string path) =>
        entries
            .Where(e => path.Equals(e.Url, StringComparison.OrdinalIgnoreCase)
                || (e.Url != "/" && path.StartsWith(e.Url + "/", StringComparison.OrdinalIgnoreCase)))
            .MaxBy(e => e.Url.Length);

    private static string HomeOf(SiteFace face, IEnumerable<MenuEntry> entries) =>
        face is SiteFace.Public ? "/" : entries.First().Url;

    private static string NameOf(SiteFace face) => face switch
    {
        SiteFace.Public => "Public register",
        SiteFace.Office => "Office",
        SiteFace.Oversight => "Oversight",
        _ => "Administration",
    };
}
