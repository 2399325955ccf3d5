import { describe, expect, it } from '@jest/globals';
import {
  effectiveOverlapDays,
  isFilled,
  isPastDeadline,
  materialChanges,
  needWindow,
  remainingWindow,
} from '#domain/marketplace/needs/need.rules';
import type { TermsOfReference } from '#domain/marketplace/needs/terms';

const essential = (conceptUri: string, level = 3) => ({
  conceptUri,
  level,
  weight: 5,
  essential: true,
  mandatory: false,
});

const TOR: TermsOfReference = {
  title: 'Water testing',
  objective: 'Staff test the water of the district.',
  outputs: [],
  counterparts: [],
  skills: [essential('urn:a'), essential('urn:b'), { ...essential('urn:c'), essential: false }],
  ownSkills: [],
  languages: [{ code: 'fr', minimum: 'B1', preferred: 'B2' }],
  modality: 'HYBRID',
  country: 'SN',
  place: 'Thiès',
  startsOn: '2026-06-01',
  endsOn: '2026-06-30',
  minOverlapDays: null,
  weeklyHours: 10,
  positions: 1,
  sector: null,
  clearanceLevel: 0,
  licence: null,
  yearsPreferred: null,
  childContact: 'NONE',
  support: [],
  deadline: null,
};

describe('a need', () => {
  it.each<[string, Partial<TermsOfReference>, string[]]>([
    ['wording', { title: 'Testing water', objective: 'Another text' }, []],
    ['the order of skills', { skills: [...TOR.skills].reverse() }, []],
    ['a desirable skill', { skills: [essential('urn:a'), essential('urn:b')] }, []],
    ['the preferred level', { languages: [{ code: 'fr', minimum: 'B1', preferred: 'C1' }] }, []],
    ['an essential level', { skills: [essential('urn:a', 4), essential('urn:b')] }, ['essentialSkills']],
    ['a date', { endsOn: '2026-07-01' }, ['dates']],
    ['place and modality', { place: null, modality: 'VIRTUAL' }, ['place', 'modality']],
    ['a language', { languages: [] }, ['languages']],
    ['what is checked', { clearanceLevel: 1, licence: 'urn:nurse' }, ['clearance', 'licence']],
    ['the preferred years', { yearsPreferred: 5 }, []],
  ])('knows whether a change of %s is material', (_, change, parts) => {
    expect(materialChanges(TOR, { ...TOR, ...change })).toEqual(parts);
  });

  it('asks for two weeks by default, or its whole length', () => {
    expect(effectiveOverlapDays({ from: '2026-06-01', to: '2026-06-30' }, null)).toBe(14);
    expect(effectiveOverlapDays({ from: '2026-06-01', to: '2026-06-05' }, null)).toBe(5);
    expect(effectiveOverlapDays({ from: '2026-06-01', to: '2026-06-30' }, 20)).toBe(20);
  });

  it('has a window once both dates are there', () => {
    expect(needWindow(TOR)).toEqual({ from: '2026-06-01', to: '2026-06-30' });
    expect(needWindow({ ...TOR, endsOn: null })).toBeNull();
    expect(needWindow({ ...TOR, endsOn: '2026-05-01' })).toBeNull();
  });

  it('loses the part of its window that has passed', () => {
    const june = { from: '2026-06-01', to: '2026-06-30' };
    expect(remainingWindow(june, '2026-05-01')).toEqual(june);
    expect(remainingWindow(june, '2026-06-20')).toEqual({ from: '2026-06-20', to: '2026-06-30' });
    expect(remainingWindow(june, '2026-07-01')).toBeNull();
  });

  it('takes applications up to its last day', () => {
    expect(isPastDeadline({ ...TOR, deadline: '2026-05-01' }, '2026-05-01')).toBe(false);
    expect(isPastDeadline({ ...TOR, deadline: '2026-05-01' }, '2026-05-02')).toBe(true);
    expect(isPastDeadline(TOR, '2026-05-31')).toBe(false);
    expect(isPastDeadline(TOR, '2026-06-01')).toBe(true);
  });

  it('is filled by exactly its positions', () => {
    expect(isFilled(1, 2)).toBe(false);
    expect(isFilled(2, 2)).toBe(true);
    expect(() => isFilled(3, 2)).toThrow(expect.objectContaining({ code: 'NEED_FULL' }));
  });
});
