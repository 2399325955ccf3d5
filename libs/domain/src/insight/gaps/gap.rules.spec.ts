import { describe, expect, it } from '@jest/globals';
import { gapRatio, mayReadGaps, widestFirst } from '#domain/insight/gaps/gap.rules';
import type { PersonActor, StaffRole } from '#domain/kernel/actor';

const staff = (role: StaffRole, country: string | null): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: [{ role, programmeId: null, country }],
});

describe('the gaps of a country', () => {
  it.each([
    ['staff of it', staff('ANALYST', 'SO'), [], true],
    ['staff of everywhere', staff('CASE_OFFICER', null), [], true],
    ['staff of another country', staff('CASE_OFFICER', 'GH'), [], false],
    ['staff who keep accounts', staff('ADMINISTRATOR', null), [], false],
    ['whose institution is there', { ...staff('ANALYST', null), staff: [] }, ['SO'], true],
    ['whose institution is elsewhere', { ...staff('ANALYST', null), staff: [] }, ['GH'], false],
  ])('are read by %s: %#', (_, actor, countries, may) =>
    expect(mayReadGaps(actor, 'SO', countries)).toBe(may),
  );

  it('are as wide as positions for each person, where few may be as many as fourteen', () => {
    expect(gapRatio({ positions: 6, present: 60 })).toBe(0.1);
    expect(gapRatio({ positions: 6, present: null })).toBe(6 / 15);
    expect(gapRatio({ positions: 0, present: null })).toBe(0);
  });

  it('come widest first', () => {
    const [asked, few, many] = [
      { positions: 6, present: null },
      { positions: 0, present: 20 },
      { positions: 0, present: 90 },
    ];
    expect([few, many, asked].sort(widestFirst)).toEqual([asked, many, few]);
  });
});
