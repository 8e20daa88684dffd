namespace ContractOversight.Web.Features.Shared.Menu;

/// <summary>The four faces of the site; the address decides which one a page belongs to.</summary>
internal enum SiteFace
{
    Public,
    Office,
    Oversight,
    Admin,
}

/// <summary>One line of the navigation. <paramref name="Policy"/> null means that anyone may see it.</summary>
internal sealed record MenuEntry(SiteFace Face, string Label, string Url, string? Policy, int Order = 100);
