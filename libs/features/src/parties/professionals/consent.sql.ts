import { currentTexts } from '#domain/parties/professionals/consent.rules';

const CURRENT = currentTexts('en')
  .map(({ purpose, version }) => `('${purpose}', '${version}')`)
  .join(', ');

/** A condition that a row of `consent` counts, as `consentCounts` says it: not withdrawn, given to the current text. */
export const countedConsent = (row: string): string =>
  `(${row}.withdrawn_at IS NULL AND ${row}.digest IS NOT NULL AND (${row}.purpose, ${row}.text_version) IN (${CURRENT}))`;
