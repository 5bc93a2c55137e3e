/** Language of this page, as for `<html lang>` and `Intl`. Apart, so that numbers and words can both read it. */
import { signal } from '@preact/signals'

export const language = signal('en')
