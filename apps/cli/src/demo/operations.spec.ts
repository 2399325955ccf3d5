import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { CASES } from '#cli/demo/case-operations';
import { GAPS } from '#cli/demo/gap-operations';
import { HELP_OPERATIONS } from '#cli/demo/help-operations';
import { MONEY } from '#cli/demo/money-operations';
import { OPERATIONS } from '#cli/demo/operations';
import { readCatalogue } from '#features/outreach/notifications/catalogue';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it.each(Object.entries({ ...OPERATIONS, ...CASES, ...MONEY, ...GAPS, ...HELP_OPERATIONS }))(
  'asks what the schema has: %s',
  (_name, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  },
);

it('waits only for messages that the catalogue has', () => {
  const folder = 'apps/cli/src/demo';
  const waits = readdirSync(folder)
    .flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/(?:isNotified|hasMail)\([\w']+, '([\w.]+)'/g),
    ])
    .map(([, message]) => `messages.${message}.title`);
  expect(waits.length).toBeGreaterThan(20);
  expect(waits.filter((title) => !readCatalogue('en').has(title))).toEqual([]);
});
