import { describe, expect, it } from '@jest/globals';
import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import { TARGET_LIMITS } from '#domain/insight/kpis/limits';
import {
  assertMaySetTarget,
  assertTarget,
  type FigureName,
  isReached,
  TARGETED,
  targetUnit,
} from '#domain/insight/kpis/target.rules';
import type { PersonActor, StaffGrant } from '#domain/kernel/actor';

const year = { from: '2027-01-01', to: '2027-12-31' };
const trained: FigureName = { code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' };
const staff = (...grants: StaffGrant[]): PersonActor => ({
  kind: 'person',
  accountId: 'a',
  professionalId: null,
  memberships: [],
  staff: grants,
});

describe('the figures that can have a target', () => {
  it('are measures of the table of KPIs, each once, in a unit that has a range', () => {
    for (const figure of TARGETED) {
      const { measures }: KpiDefinition = KPIS[figure.code];
      expect(Object.keys(measures)).toContain(figure.measure);
      expect(Object.keys(TARGET_LIMITS)).toContain(measures[figure.measure]?.unit);
    }
    const names = TARGETED.map(({ code, measure, group }) => [code, measure, group].join(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  it('are wanted short where they are times, and high where they are counts or shares', () => {
    for (const figure of TARGETED)
      expect(figure.aim).toBe(targetUnit(figure) === 'DAYS' ? 'AT_MOST' : 'AT_LEAST');
  });
});

describe('setting a target', () => {
  it.each<[string, StaffGrant, boolean]>([
    ['an approver of all', { role: 'APPROVER', programmeId: null, country: null }, true],
    ['an administrator of the programme', { role: 'ADMINISTRATOR', programmeId: 'p', country: null }, true],
    ['an approver of one country', { role: 'APPROVER', programmeId: 'p', country: 'SO' }, false],
    ['an approver of another programme', { role: 'APPROVER', programmeId: 'q', country: null }, false],
    ['a case officer', { role: 'CASE_OFFICER', programmeId: null, country: null }, false],
    ['an analyst', { role: 'ANALYST', programmeId: null, country: null }, false],
  ])('is for %s: %#', (_, grant, may) => {
    const set = () => assertMaySetTarget(staff(grant), 'p');
    if (may) expect(set).not.toThrow();
    else expect(set).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });

  it.each<[string, FigureName, typeof year, number | null, string | null]>([
    ['a whole number of people', trained, year, 500, null],
    ['that it goes', trained, year, null, null],
    ['half a person', trained, year, 0.5, 'value'],
    ['nobody', trained, year, 0, 'value'],
    ['a share of one half', { code: 'HOST_RESPONSE', measure: 'rate', group: null }, year, 0.5, null],
    ['more than all', { code: 'HOST_RESPONSE', measure: 'rate', group: null }, year, 80, 'value'],
    ['no number', { code: 'HOST_RESPONSE', measure: 'rate', group: null }, year, Number.NaN, 'value'],
    ['a rating of six', { code: 'SATISFACTION', measure: 'rating', group: 'HOST' }, year, 6, 'value'],
    ['what is so now', { code: 'ROSTER', measure: 'enrolled', group: null }, year, 5, 'measure'],
    ['no group', { ...trained, group: null }, year, 5, 'measure'],
    ['an end before the start', trained, { from: year.to, to: year.from }, 5, 'to'],
  ])('takes or refuses %s: %#', (_, figure, period, value, field) => {
    const set = () => assertTarget(figure, period, value);
    if (field === null) expect(set).not.toThrow();
    else
      expect(set).toThrow(
        expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ field }) }),
      );
  });
});

it('reads a target as reached from its own side, the target itself included', () => {
  expect([isReached('AT_LEAST', 5, 5), isReached('AT_LEAST', 5, 4.9)]).toEqual([true, false]);
  expect([isReached('AT_MOST', 5, 5), isReached('AT_MOST', 5, 5.1)]).toEqual([true, false]);
  expect([isReached('AT_MOST', null, 5), isReached('AT_LEAST', 5, null)]).toEqual([null, null]);
});
