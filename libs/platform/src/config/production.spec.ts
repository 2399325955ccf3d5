import { describe, expect, it } from '@jest/globals';
import { readEnv, WAIVERS } from '#platform/config/env';
import { assertSafe, waivedNames, waivedRisks } from '#platform/config/production';

const SAFE = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://skillroots.example.org',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'Skillroots <no-reply@example.org>',
  CONCERNS_KEY: Buffer.alloc(32, 7).toString('base64'),
};
const check = (settings: Record<string, string>) => () => assertSafe(readEnv(settings));

describe('production', () => {
  it('starts when everything is set', () => {
    expect(check(SAFE)).not.toThrow();
    expect(waivedRisks(readEnv(SAFE))).toEqual([]);
  });

  it('names everything that is missing in one message', () => {
    const half = check({ NODE_ENV: 'production', DEMO: 'on' });
    expect(half).toThrow(/PUBLIC_URL[\s\S]*SMTP_URL[\s\S]*CONCERNS_KEY[\s\S]*DEMO/);
    expect(half).toThrow(/WAIVE=https,smtp,concerns-key,demo$/);
  });

  it.each([
    ['https', { PUBLIC_URL: 'http://skillroots.example.org' }],
    ['smtp', { SMTP_URL: '' }],
    ['smtp', { MAIL_FROM: '' }],
    ['concerns-key', { CONCERNS_KEY: '' }],
    ['demo', { DEMO: 'on' }],
  ])('goes without %s only when that is waived by name', (waiver, change) => {
    const settings = { ...SAFE, ...change };
    expect(check(settings)).toThrow(`(to go without: ${waiver})`);
    const others = WAIVERS.filter((name) => name !== waiver).join(',');
    expect(check({ ...settings, WAIVE: others })).toThrow(waiver);
    expect(check({ ...settings, WAIVE: waiver })).not.toThrow();
    expect(waivedRisks(readEnv({ ...settings, WAIVE: waiver }))).toEqual([
      expect.stringContaining(`${waiver}: `),
    ]);
    expect(waivedNames(readEnv({ ...settings, WAIVE: waiver }))).toEqual([waiver]);
  });

  it('refuses a waiver that does not exist', () => {
    expect(() => readEnv({ WAIVE: 'smtp,tls' })).toThrow(
      'WAIVE holds names of https, smtp, concerns-key, demo',
    );
  });

  it('alone asks for all this', () => {
    expect(check({})).not.toThrow();
    expect(waivedRisks(readEnv({}))).toEqual([]);
  });
});
