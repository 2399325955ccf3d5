import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel/errors';
import {
  assertMayPlanTravel,
  gapsToSay,
  type Leg,
  travelGaps,
  type TravelPlan,
  travelProblems,
} from '#domain/placements/travel/travel.rules';
import { aPerson, ofStaff } from '#testing/actors';

const LEG: Leg = {
  from: 'London',
  to: 'Hargeisa',
  mode: 'AIR',
  leavesOn: '2030-02-26',
  arrivesOn: '2030-02-27',
};
const PLAN: TravelPlan = {
  legs: [LEG],
  visa: 'GRANTED',
  visaUntil: '2030-06-30',
  insurance: 'FULL',
  insuredUntil: '2030-05-31',
};
const codes = (plan: Partial<TravelPlan>) =>
  travelProblems({ ...PLAN, ...plan }).map(({ field, code }) => `${field} ${code}`);

describe('the plan of a journey', () => {
  it.each<[string, Partial<TravelPlan>, string[]]>([
    ['there and back', { legs: [LEG, { ...LEG, leavesOn: '2030-06-01', arrivesOn: '2030-06-01' }] }, []],
    ['over the date line', { legs: [{ ...LEG, arrivesOn: '2030-02-25' }] }, []],
    [
      'two days back',
      { legs: [{ ...LEG, arrivesOn: '2030-02-24' }] },
      ['legs.0.arrivesOn ENDS_BEFORE_START'],
    ],
    [
      'leaving before having arrived',
      { legs: [LEG, { ...LEG, leavesOn: '2030-02-26' }] },
      ['legs.1.leavesOn OUT_OF_RANGE'],
    ],
    ['a granted visa without its last day', { visaUntil: null }, ['visaUntil MISSING']],
    ['the last day of a visa that was refused', { visa: 'REFUSED' }, ['visaUntil NOT_ASKED']],
    ['an insurance without its last day', { insuredUntil: null }, ['insuredUntil MISSING']],
    ['the last day of no insurance', { insurance: null }, ['insurance MISSING']],
    ['nothing yet', { legs: [], visa: null, visaUntil: null, insurance: null, insuredUntil: null }, []],
  ])('with %s', (_, plan, problems) => {
    expect(codes(plan)).toEqual(problems);
  });

  it.each<[Partial<TravelPlan>, string[]]>([
    [{}, []],
    [{ visaUntil: '2030-05-30' }, ['VISA_ENDS']],
    [{ visa: 'APPLIED', visaUntil: null }, ['VISA_OPEN']],
    [{ visa: 'REFUSED', visaUntil: null }, ['VISA_REFUSED']],
    [{ visa: 'NOT_NEEDED', visaUntil: null, insuredUntil: '2030-05-30' }, ['INSURANCE_ENDS']],
    [{ insurance: null, insuredUntil: null }, ['NOT_INSURED']],
  ])('%j lacks %j', (plan, gaps) => {
    expect(travelGaps({ ...PLAN, ...plan }, '2030-05-31')).toEqual(gaps);
  });

  it('is asked about once for each gap, from 45 days before the start', () => {
    const gaps = ['VISA_OPEN', 'NOT_INSURED'] as const;
    expect(gapsToSay(gaps, [], '2030-03-01', '2030-01-14')).toEqual([]);
    expect(gapsToSay(gaps, [], '2030-03-01', '2030-01-15')).toEqual(gaps);
    expect(gapsToSay(gaps, ['VISA_OPEN'], '2030-03-01', '2030-02-01')).toEqual(['NOT_INSURED']);
  });

  it('is written by the traveller and case officers alone', () => {
    const placement = { programmeId: 'p', institutionId: 'i', professionalId: 'w', country: 'SO' };
    expect(() => assertMayPlanTravel(aPerson('a', { professionalId: 'w' }), placement)).not.toThrow();
    expect(() => assertMayPlanTravel(ofStaff('CASE_OFFICER'), placement)).not.toThrow();
    for (const other of [
      aPerson('a', { professionalId: 'x' }),
      aPerson('h', { memberships: [{ institutionId: 'i', role: 'OWNER' }] }),
      ofStaff('ANALYST'),
      ofStaff('CASE_OFFICER', { country: 'GH' }),
    ])
      expect(() => assertMayPlanTravel(other, placement)).toThrow(DomainError);
  });
});
