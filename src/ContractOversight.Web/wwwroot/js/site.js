import { Button, CharacterCount, createAll, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink, Tabs } from './govuk-frontend.min.js'
import { revealAnswers } from './reveal.js'

for (const component of [Button, CharacterCount, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink, Tabs]) {
  createAll(component)
}

revealAnswers()
