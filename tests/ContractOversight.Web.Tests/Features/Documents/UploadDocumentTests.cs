using System.Net;
using System.Text.Json;
using ContractOversight.Web.Features.Documents;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Documents;

[TestClass]
public sealed class UploadDocumentTests
{
    [TestMethod]
    [DataRow("pdf", "application/pdf")]
    [DataRow("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [DataRow("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [DataRow("odt", "application/vnd.oasis.opendocument.text")]
    [DataRow("png", "image/png")]
    [DataRow("jpg", "image/jpeg")]
    public async Task A_file_of_an_accepted_kind_is_known_by_its_content_whatever_it_is_called(string kind, string mediaType)
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var file = MadeUpFile.Of(kind);

        var sent = await SendAsync(tabs, file, "wrongly-named.txt");
        using var download = await tabs.Officer.Client.GetAsync($"{tabs.Address}/documents/1");

        Assert.AreEqual(HttpStatusCode.Redirect, sent.Status, string.Join("; ", sent.Errors));
        Assert.AreEqual(mediaType, download.Content.Headers.ContentType?.MediaType);
        Assert.AreSequenceEqual(file, await download.Content.ReadAsByteArrayAsync());
        Assert.HasCount(1, await tabs.AuditAsync("Document"));
    }

    [TestMethod]
    [DataRow("empty", "The file is empty")]
    [DataRow("html", "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file")]
    [DataRow("svg", "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file")]
    [DataRow("exe", "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file")]
    [DataRow("plain zip", "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file")]
    [DataRow("ods", "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file")]
    [DataRow("macro by part", "The file contains macros")]
    [DataRow("macro by type", "The file contains macros")]
    [DataRow("macro sheet", "The file contains macros")]
    [DataRow("odt macro", "The file contains macros")]
    [DataRow("torn zip", "The file is damaged")]
    [DataRow("entity bomb", "The file is damaged")]
    [DataRow("torn pdf", "The PDF is cut short")]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_not_kept(string kind, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await SendAsync(tabs, MadeUpFile.Of(kind), "contract.pdf", "Kept as typed");

        Assert.StartsWith(problem, page.Errors.Single());
        Assert.Contains("Kept as typed", page.Body);
        Assert.IsEmpty(Kept(tabs));
        Assert.IsEmpty(await tabs.AuditAsync("Document"));
    }

    [TestMethod]
    [DataRow("empty.pdf", false)]
    [DataRow("exe.docx", false)]
    [DataRow("html.pdf", false)]
    [DataRow("script.svg", false)]
    [DataRow("ok.pdf", true)]
    public async Task The_hostile_files_are_refused_and_the_good_one_is_kept(string name, bool isAccepted)
    {
        var path = Shared.PathOf("hostile/upload/" + name);
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await SendAsync(tabs, await File.ReadAllBytesAsync(path), name);

        Assert.AreEqual(isAccepted ? HttpStatusCode.Redirect : HttpStatusCode.OK, page.Status);
        Assert.HasCount(isAccepted ? 1 : 0, Kept(tabs));
    }

    [TestMethod]
    [DataRow("../x.pdf", "x.pdf")]
    [DataRow("..\\..\\x.pdf", "x.pdf")]
    [DataRow("/etc/x.pdf", "x.pdf")]
    [DataRow("x.pdf\r\nA: b", "x.pdfA: b")]
    [DataRow("\u202ex.pdf", "x.pdf")]
    [DataRow("con.pdf", "con.pdf")]
    [DataRow("..", "document.pdf")]
    [DataRow("<img src=x>.pdf", "<img src=x>.pdf")]
    public async Task A_name_with_tricks_is_shown_as_text_and_never_becomes_a_path(string name, string shown)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.FollowAsync(await SendAsync(tabs, MadeUpFile.Pdf(), name));

        Assert.Contains(shown, page.Html.QuerySelector("tbody th")!.TextContent);
        Assert.IsNull(page.Html.QuerySelector("tbody img"));
        Assert.MatchesRegex("^documents/[0-9a-f]{2}/[0-9a-f]{64}$", Kept(tabs).Single());
        using var download = await tabs.Officer.Client.GetAsync($"{tabs.Address}/documents/1");
        Assert.AreEqual(HttpStatusCode.OK, download.StatusCode);
    }

    [TestMethod]
    public async Task Every_hostile_name_is_stored_and_comes_back_as_a_download()
    {
        var names = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Shared.PathOf("hostile/http/filenames.json")))!;
        await using var tabs = await AgreementTabs.OpenAsync();

        for (var i = 0; i < names.Length; i++)
        {
            var sent = await SendAsync(tabs, MadeUpFile.Pdf($"number {i}"), names[i]);
            Assert.AreEqual(HttpStatusCode.Redirect, sent.Status, names[i]);
            using var download = await tabs.Officer.Client.GetAsync($"{tabs.Address}/documents/{i + 1}");
            Assert.AreEqual("attachment", download.Content.Headers.ContentDisposition?.DispositionType, names[i]);
        }

        Assert.HasCount(names.Length, Kept(tabs));
    }

    [TestMethod]
    public async Task A_download_is_an_attachment_that_can_neither_run_nor_be_guessed_at()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        await SendAsync(tabs, MadeUpFile.Pdf(), "contract");

        using var download = await tabs.Officer.Client.GetAsync($"{tabs.Address}/documents/1");

        Assert.AreEqual("attachment", download.Content.Headers.ContentDisposition?.DispositionType);
        Assert.AreEqual("contract.pdf", download.Content.Headers.ContentDisposition?.FileName);
        Assert.AreEqual("nosniff", download.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.AreEqual("default-src 'none'; sandbox", download.Headers.GetValues("Content-Security-Policy").Single());
    }

    [TestMethod]
    public async Task The_same_bytes_again_are_refused_and_another_agreement_shares_them()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var other = await tabs.AddAsync(Make.Contract(tabs.OfficeId, reference: "NM-2"));
        await SendAsync(tabs, MadeUpFile.Pdf(), "a.pdf", "Signed contract");

        var twin = await SendAsync(tabs, MadeUpFile.Pdf(), "b.pdf", "Another title");
        var elsewhere = await tabs.Officer.UploadAsync(
            $"/office/contracts/{other.Id}/documents/upload", new() { ["Form.Title"] = "Shared terms" }, "Form.File", MadeUpFile.Pdf(), "c.pdf");

        Assert.Contains("already attached as ‘Signed contract’, uploaded on 14 September 2026", twin.Errors.Single());
        Assert.AreEqual(HttpStatusCode.Redirect, elsewhere.Status);
        Assert.HasCount(1, Kept(tabs));
    }

    [TestMethod]
    public async Task A_new_version_replaces_the_old_one_which_can_still_be_read()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        await SendAsync(tabs, MadeUpFile.Pdf("one"), "v1.pdf", "Signed contract");

        var sent = await tabs.Officer.UploadAsync(
            $"{tabs.Address}/documents/upload?replaces=1", new() { ["Form.Title"] = "Signed contract, corrected" }, "Form.File", MadeUpFile.Pdf("two"), "v2.pdf");
        var page = await tabs.Officer.FollowAsync(sent);
        var first = await tabs.Officer.Client.GetByteArrayAsync($"{tabs.Address}/documents/1");

        Assert.Contains("Signed contract, corrected", page.Html.QuerySelectorAll("table")[0].TextContent);
        Assert.Contains("v1.pdf", page.Html.QuerySelectorAll("table")[1].TextContent);
        Assert.AreSequenceEqual(MadeUpFile.Pdf("one"), first);
        Assert.AreEqual(2, await tabs.Site.InRegisterAsync(db => db.Documents.Where(row => row.Id == 1).Select(row => row.SupersededById).SingleAsync()));
    }

    [TestMethod]
    public async Task A_document_is_private_until_it_is_marked_as_the_copy_for_the_public()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var before = await tabs.Officer.FollowAsync(await SendAsync(tabs, MadeUpFile.Pdf(), "a.pdf"));

        var after = await tabs.Officer.FollowAsync(
            await tabs.Officer.PostFormAsync($"{tabs.Address}/documents", [], $"{tabs.Address}/documents/1/public-copy"));

        Assert.Contains("Office only", before.Text);
        Assert.Contains("Copy for the public", after.Text);
        Assert.Contains("IsPublicCopy", (await tabs.AuditAsync("Document"))[1].Changes);
    }

    [TestMethod]
    [DataRow(0, true)]
    [DataRow(1, false)]
    public async Task A_file_may_be_as_large_as_the_office_allows_and_no_larger(int bytesOver, bool isAccepted)
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var limit = (int)new DocumentOptions().MaxBytes();
        var file = new byte[limit + bytesOver];
        "%PDF-1.7\n"u8.CopyTo(file);
        "%%EOF"u8.CopyTo(file.AsSpan(file.Length - 5));

        var page = await SendAsync(tabs, file, "large.pdf");

        Assert.AreEqual(isAccepted, page.Status == HttpStatusCode.Redirect);
        Assert.AreEqual(isAccepted, !page.Text.Contains("larger than 25 MB", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("", true, "Enter a title that says what the document is")]
    [DataRow("Signed contract", false, "Select a file")]
    public async Task An_upload_without_a_title_or_a_file_asks_for_it(string title, bool hasFile, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = hasFile
            ? await SendAsync(tabs, MadeUpFile.Pdf(), "a.pdf", title)
            : await tabs.Officer.PostFormAsync($"{tabs.Address}/documents/upload", new() { ["Form.Title"] = title });

        Assert.AreEqual(problem, page.Errors.Single());
    }

    [TestMethod]
    public async Task Another_office_cannot_read_a_document_by_its_address()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        await SendAsync(tabs, MadeUpFile.Pdf(), "a.pdf");
        var stranger = await tabs.Site.SignedInAsync(Data.People.OversightRoles.Officer, await tabs.Site.AddOfficeAsync("southmere"));

        Assert.AreEqual(HttpStatusCode.NotFound, (await stranger.GetAsync($"{tabs.Address}/documents/1")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await tabs.Officer.GetAsync("/office/contracts/2/documents/1")).Status);
    }

    private static Task<Page> SendAsync(AgreementTabs tabs, byte[] file, string name, string title = "Signed contract") =>
        tabs.Officer.UploadAsync($"{tabs.Address}/documents/upload", new() { ["Form.Title"] = title }, "Form.File", file, name);

    private static List<string> Kept(AgreementTabs tabs)
    {
        var folder = Path.Combine(tabs.Site.Folder, "documents");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(tabs.Site.Folder, path))]
            : [];
    }
}
