import { expect, it } from '@jest/globals';
import { commitFaults } from '#cli/commit-rules';

const body = 'Because somebody could not sign in.';
const TYPE = 'does not begin with a type, such as "fix(api): …"';
const REASON = 'has no body that says why';

it.each([
  ['fix(api): an ended session is asked to sign in', body, []],
  ['feat!: another API', body, []],
  ['build: fewer packages', `${body}\n\nSigned-off-by: A B <a@example.org>`, []],
  [`fix: ${'x'.repeat(67)}`, body, []],
  [`fix: ${'x'.repeat(68)}`, body, ['has 73 characters, 72 at most']],
  ['wip', body, [TYPE]],
  ['Fix(api): capital', body, [TYPE]],
  ['fix(api):', body, [TYPE]],
  ['fix: no reason', '', [REASON]],
  ['fix: a name is no reason', 'Signed-off-by: Ada Byron Lovelace Of London <a@example.org>', [REASON]],
])('%s', (subject, text, faults) => {
  expect(commitFaults({ subject, body: text })).toEqual(faults);
});
