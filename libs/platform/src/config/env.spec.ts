import { describe, expect, it } from '@jest/globals';
import { ConfigError, readEnv } from '#platform/config/env';

describe('settings', () => {
  it('have defaults that work on one machine', () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      PORT: 3000,
      DATA_DIR: './.data',
      MATCH_ENGINE: 'index',
      publicUrl: 'http://localhost:3000',
    });
    expect(env.DATABASE_URL).toBeUndefined();
  });

  it('make a demonstration of it, but never by default in production', () => {
    expect(readEnv({}).DEMO).toBe('on');
    expect(readEnv({ NODE_ENV: 'production' }).DEMO).toBe('off');
    expect(readEnv({ NODE_ENV: 'production', DEMO: 'on' }).DEMO).toBe('on');
  });

  it.each([
    ['on', true],
    ['true', true],
    ['1', true],
    ['small', true],
    ['off', false],
    ['false', false],
    ['0', false],
  ])('take DEMO=%s', (DEMO, expected) => expect(readEnv({ DEMO }).isDemo).toBe(expected));

  it('listen to this machine alone, except in production without a demonstration', () => {
    expect(readEnv({}).host).toBe('127.0.0.1');
    expect(readEnv({ DEMO: 'off' }).host).toBe('127.0.0.1');
    expect(readEnv({ NODE_ENV: 'production' }).host).toBeUndefined();
    expect(readEnv({ NODE_ENV: 'production', DEMO: 'on' }).host).toBe('127.0.0.1');
    expect(readEnv({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('take an empty value for not set', () => {
    expect(readEnv({ REDIS_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  it('tell all problems in one message', () => {
    const read = () => readEnv({ PORT: 'x', DATABASE_URL: 'mysql://', REDIS_URL: 'foo', DEMO: 'maybe' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/4 problems[\s\S]*PORT[\s\S]*DATABASE_URL[\s\S]*REDIS_URL/);
  });
});

it('takes what slips in when a setting is copied', () => {
  expect(
    readEnv({
      NODE_ENV: ' Production ',
      PUBLIC_URL: '"https://skillroots.example.org/" ',
      PORT: ' 3001',
      DEMO: 'No',
      LOG_LEVEL: 'WARN',
      MAIL_FROM: "'Skillroots <no-reply@example.org>'",
    }),
  ).toMatchObject({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://skillroots.example.org',
    PORT: 3001,
    DEMO: 'off',
    LOG_LEVEL: 'warn',
    MAIL_FROM: 'Skillroots <no-reply@example.org>',
  });
});
