namespace ContractOversight.Web.Features.Shared.Errors;

/// <summary>One error page: what happened, what to do, and for our own faults a reference to quote.</summary>
internal sealed record ErrorPage(string Title, IReadOnlyList<string> WhatToDo, string? Reference = null)
{
    public static ErrorPage For(int code, string reference) => code switch
    {
        400 => new("The page could not be used", ["Go back, reload the page and try again.", "If you left a form open for a long time, you may have been signed out. Copy your answers before you reload."]),
        401 or 403 => new("You cannot use this page", ["Your account does not have permission to use this page.", "If you need it for your work, ask the administrator of your office’s register."]),
        404 => new("Page not found", ["If you typed the web address, check that it is correct.", "If you pasted it, check that you copied all of it.", "The record may not be published, or may belong to another office."]),
        409 => new("Someone else changed this record", ["Your change was not saved, so that theirs is not lost.", "Open the record again, look at what changed, and make your change once more."]),
        413 => new("The file is too large", ["Choose a smaller file, or split it into several."]),
        429 => new("Too many requests", ["Wait a minute and try again."]),
        503 => new("The service is not available", ["It is being updated. Try again in a few minutes."], reference),
        >= 500 => new("Sorry, there is a problem with the service", ["Try again later.", "What you entered on the last page was not saved.", "If the problem goes on, tell the administrator and quote the reference."], reference),
        _ => new("This did not work", ["Go back and try again."]),
    };
}
