import { expect, it } from '@jest/globals';
import { holdsLink, settingsProblems } from '#domain/identity/accounts/account.rules';

it.each([
  'Win 500 USD http://win.example',
  'see www.win.co.ke',
  'Ali win.example/a',
  'Ali win.com',
  'ali@example.org',
  'Ali HTTPS://x',
  'Ali ｗｗｗ．win.com',
])('a name is no link: %s', (displayName) => {
  expect(holdsLink(displayName)).toBe(true);
  expect(settingsProblems({ displayName, timeZone: 'UTC' })).toEqual([
    { field: 'displayName', code: 'NAME_LINK' },
  ]);
});

it.each([
  'Dr. Amina',
  'Dr.Amina Ali',
  'J.R. Smith',
  'Amina St.John',
  'N’Golo',
  'أ.د. محمد',
  'Ali/Omar',
  'Ana M. Núñez',
])('a name stays one: %s', (name) => expect(holdsLink(name)).toBe(false));
