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
    expect(readEnv({}).DEMO).toBe(true);
    expect(readEnv({ NODE_ENV: 'production' }).DEMO).toBe(false);
    expect(readEnv({ NODE_ENV: 'production', DEMO: 'true' }).DEMO).toBe(true);
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
