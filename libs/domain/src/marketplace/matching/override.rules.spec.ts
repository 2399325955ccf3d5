import { describe, expect, it } from '@jest/globals';
import type { Gate, GateCode } from '#domain/marketplace/matching/gates.rules';
import { isLetThrough, OVERRIDABLE_GATES, withOverrides } from '#domain/marketplace/matching/override.rules';

const gate = (code: GateCode, answer: Gate['answer']): Gate => ({
  code,
  answer,
  detail: null,
  required: null,
  actual: null,
});

describe('an overridden gate', () => {
  const gates = [gate('consent', 'pass'), gate('language', 'fail'), gate('licence', 'unknown')];

  it('lets through whom nothing else keeps out', () => {
    expect(isLetThrough(gates)).toBe(false);
    expect(isLetThrough(withOverrides(gates, new Set(['country'])))).toBe(false);
    expect(isLetThrough(withOverrides(gates, new Set(['language'])))).toBe(true);
    const worse = [...gates, gate('country', 'fail')];
    expect(isLetThrough(withOverrides(worse, new Set(['language'])))).toBe(false);
  });

  it('is marked only while it fails', () => {
    const marked = withOverrides(gates, new Set(['consent', 'language']));
    expect(marked.flatMap(({ code, overridden }) => (overridden ? [code] : []))).toEqual(['language']);
  });

  it('is never one that protects a person', () => {
    for (const code of ['consent', 'profile', 'need', 'conflict'])
      expect(OVERRIDABLE_GATES).not.toContain(code);
  });
});
