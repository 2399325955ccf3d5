import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { Env, readEnv } from '#platform/config/env';

const EXAMPLE = readFileSync('deploy/env.example', 'utf8');
/** A line that sets something, or would without its `#`. */
const SETTING = /^(#?)([A-Z0-9_]+)=(.*)$/gm;
const settings = [...EXAMPLE.matchAll(SETTING)].map(([, off, name = '', value = '']) => ({
  off,
  name,
  // A shell that reads the file needs quotes around spaces.
  value: value.replace(/^"(.*)"$/, '$1'),
}));

describe('deploy/env.example', () => {
  it('holds every setting, and no other', () => {
    const known = getMetadataStorage()
      .getTargetValidationMetadatas(Env, '', false, false)
      .map(({ propertyName }) => propertyName);
    expect(settings.map(({ name }) => name).sort()).toEqual([...new Set(known)].sort());
  });

  it('is valid, and shows the true defaults', () => {
    const on = settings.filter(({ off }) => !off).map(({ name, value }) => [name, value] as const);
    expect(() => readEnv(Object.fromEntries(on))).not.toThrow();
    const defaults = readEnv({}) as unknown as Record<string, unknown>;
    const derived = [
      'HOST',
      'WAIVE',
      'DEMO_PASSWORD',
      'SECURITY_CONTACT',
      'SMTP_URL',
      'PUBLIC_URL',
      'S3_URL',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'CONCERNS_KEY',
      'TRUSTED_PROXIES',
    ];
    for (const { off, name, value } of settings) {
      if (off && !derived.includes(name))
        expect(`${name}=${String(defaults[name])}`).toBe(`${name}=${value}`);
    }
  });
});
