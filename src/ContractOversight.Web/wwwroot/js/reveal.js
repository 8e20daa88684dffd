// Shows the questions that follow from an answer. The kit's own script marks radios with aria-expanded, which radios may not carry,
// so the site does this part itself.
const answers = () => document.querySelectorAll('input[data-aria-controls]')

const show = (input) => {
  const block = input.type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  document.getElementById(input.dataset.ariaControls)?.classList.toggle(`${block}__conditional--hidden`, !input.checked)
}

export function revealAnswers () {
  const showAll = () => answers().forEach(show)

  showAll()
  document.addEventListener('change', showAll)
  // Going back brings the answers back after this script has run.
  window.addEventListener('pageshow', showAll)
}
