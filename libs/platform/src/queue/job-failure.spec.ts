import { describe, expect, it } from '@jest/globals';
import { failureCode, JobFailure, keptCode } from '#platform/queue/job-failure';

const coded = (code: unknown) => Object.assign(new Error('Key (email)=(amina@example.org)'), { code });

describe('the failure of a job', () => {
  it.each([
    ['the code of the database', coded('23505'), '23505'],
    ['the code of the system', coded('ECONNREFUSED'), 'ECONNREFUSED'],
    ['the kind of an error without a code', new TypeError('amina@example.org'), 'TypeError'],
    ['the kind where the code is free text', coded('user amina@example.org'), 'Error'],
    ['nothing of what is no error', 'amina@example.org', 'UNKNOWN'],
    ['nothing of a kind that is free text', Object.assign(new Error(), { name: 'a@b' }), 'UNKNOWN'],
  ])('keeps %s', (_what, error, code) => {
    expect(failureCode(error)).toBe(code);
    const failure = new JobFailure(error);
    expect(failure.message).toBe(code);
    expect(failure.stack ?? '').not.toContain('amina');
  });

  it.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['job stalled more than allowable limit', 'STALLED'],
    ['Key (email)=(amina@example.org) already exists', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('of %s, which the queue has kept, shows %s', (reason, code) => {
    expect(keptCode(reason)).toBe(code);
  });
});
