// Runs before the page is drawn, so that components styled for JavaScript do not jump.
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
