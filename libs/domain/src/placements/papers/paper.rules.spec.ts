import { describe, expect, it } from '@jest/globals';
import {
  assertLetterable,
  asTyped,
  grouped,
  type PaperFacts,
  paperNumber,
  paperText,
  printedNumber,
  SHAREABLE_FACTS,
  sharedFacts,
  workDone,
} from '#domain/placements/papers/paper.rules';
import { PLACEMENT_STATES } from '#domain/placements/placements/placement.states';

const FACTS: PaperFacts = {
  name: 'Amina Warsame',
  title: 'Triage nurse trainer',
  institution: 'Hargeisa Group Hospital',
  country: 'SO',
  programme: 'Skills for Health',
  startsOn: '2026-03-01',
  endsOn: '2026-05-31',
  modality: 'ON_SITE',
  weeklyHours: 20,
  issuedOn: '2026-06-10',
};

describe('a paper', () => {
  it('says the hours that were worked and what was reached, never what was not', () => {
    const outputs = [
      { text: 'A triage protocol', indicator: 'shifts that use it', target: 21 },
      { text: 'A handbook', indicator: 'chapters', target: 9 },
      { text: 'A plan', indicator: 'agreed', target: null },
    ];
    const final = {
      hours: 310,
      outputs: [
        { output: 0, value: 24 },
        { output: 1, value: 8 },
        { output: 2, value: 100 },
      ],
    };
    expect(workDone(outputs, final)).toEqual({
      hours: 310,
      results: ['A triage protocol (shifts that use it: 24)', 'A plan'],
    });
    expect(workDone(outputs, null)).toEqual({});
  });

  it('has a text that changes with hours and results, and is as before without them', () => {
    const text = paperText('CERTIFICATE', 'C26-1', { ...FACTS, hours: 310, results: ['A plan'] });
    expect(text).not.toBe(paperText('CERTIFICATE', 'C26-1', { ...FACTS, hours: 311, results: ['A plan'] }));
    expect(text).not.toBe(paperText('CERTIFICATE', 'C26-1', { ...FACTS, hours: 310, results: [] }));
    expect(JSON.parse(paperText('CERTIFICATE', 'C26-1', FACTS))).toHaveLength(2 + SHAREABLE_FACTS.length);
  });

  it('shows its number as it is printed, and is found by it again', () => {
    const number = asTyped(paperNumber('CERTIFICATE', '2027-06-10', new Uint8Array(8).fill(7)));
    expect(printedNumber(number)).toBe('C27-7777-7777');
    expect(asTyped(printedNumber(number))).toBe(number);
  });

  it('reveals what was chosen and nothing else', () => {
    expect(sharedFacts(FACTS, [])).toEqual([]);
    expect(sharedFacts(FACTS, ['PERIOD', 'NAME'])).toEqual([
      { fact: 'NAME', value: 'Amina Warsame' },
      { fact: 'PERIOD', value: '2026-03-01/2026-05-31' },
    ]);
  });

  it('has a text that changes with every fact', () => {
    const text = paperText('CERTIFICATE', 'C26-1', FACTS);
    const changed = Object.keys(FACTS).map((fact) =>
      paperText('CERTIFICATE', 'C26-1', { ...FACTS, [fact]: '?' }),
    );
    expect(new Set([text, ...changed]).size).toBe(Object.keys(FACTS).length + 1);
    expect(sharedFacts(FACTS, SHAREABLE_FACTS)).toHaveLength(SHAREABLE_FACTS.length);
  });

  it('has a number that can be read out and typed', () => {
    const number = paperNumber('CERTIFICATE', '2026-06-10', new Uint8Array([0, 1, 31, 32, 10, 17, 18, 19]));
    expect(number).toBe('C26-01Z0-AHJK');
    expect(asTyped(' c26 olz0-AHJK ')).toBe(asTyped(number));
    expect(grouped(new Uint8Array(16))).toBe('0000-0000-0000-0000');
  });

  it('is a letter only while the placement is prepared or under way', () => {
    const allowed = PLACEMENT_STATES.filter((state) => {
      try {
        assertLetterable(state);
        return true;
      } catch {
        return false;
      }
    });
    expect(allowed).toEqual(['PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING']);
  });
});
