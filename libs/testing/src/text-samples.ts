import type { ShapeKind } from '#domain/kernel/text/shape.rules';
import type { TextKind } from '#domain/kernel/text/text.rules';

const SENTENCE = 'Said in a few words that pass for a text of sixty characters or so.';

/** A text of each kind that passes. */
export const TEXT_SAMPLES: Readonly<Record<TextKind | ShapeKind, string>> = {
  Name: 'Ayaan Warsame',
  Line: SENTENCE,
  Words: SENTENCE,
  LongWords: SENTENCE,
  Draft: SENTENCE,
  SearchText: 'solar',
  EmailAddress: 'someone@example.org',
  Password: 'a pass phrase of its own',
  Token: 'a-token',
  Cursor: 'a-cursor',
  Code: 'language',
  CountryCode: 'SO',
  TimeZone: 'UTC',
  TimeOfDay: '21:30',
  CurrencyCode: 'USD',
  Amount: '1250.50',
  PhoneNumber: '+44 20 7946 0000',
  WebAddress: 'https://example.org/about',
  Digest: '0'.repeat(64),
  FileText: '{"basics":{}}',
  Base64: 'ZW1haWw=',
};

/** The same as literals of GraphQL. */
export const TEXT_LITERALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXT_SAMPLES).map(([kind, text]) => [kind, JSON.stringify(text)]),
);
