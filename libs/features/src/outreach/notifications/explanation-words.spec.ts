import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import {
  type Explained,
  explanationInWords,
  skillsNamedIn,
} from '#features/outreach/notifications/explanation-words';

const skill = (name: string, more: Partial<Explained['skills'][number]>): Explained['skills'][number] => ({
  skill: name,
  essential: true,
  mandatory: false,
  levelAsked: 3,
  weight: 1,
  matchedBy: name,
  relation: 'same',
  levelHeld: 3,
  evidence: 'CLAIMED',
  cover: 1000,
  ...more,
});

const explained: Explained = {
  band: 'GOOD',
  skills: [
    skill('triage', {}),
    skill('wounds', { levelHeld: 2, cover: 600 }),
    skill('midwifery', { matchedBy: 'home births', relation: 'narrower' }),
    skill('stitches', { matchedBy: 'sewing', relation: 'group', cover: 270 }),
    skill('surgery', { matchedBy: null, relation: null, levelHeld: null, evidence: null, cover: 0 }),
  ],
  missing: ['stitches', 'surgery'],
  raises: [
    { kind: 'skill', skill: 'surgery', level: 3, gain: 12_400 },
    { kind: 'language', code: 'ar', level: 'B2', gain: 900 },
    { kind: 'hours', hoursPerWeek: 20, gain: 300 },
  ],
};
const label = (uri: string): string => uri;

describe('an explanation in words', () => {
  it('says what fits, what is missing and what would help most', () => {
    expect(explanationInWords(explained, 'en', label)).toEqual({
      band: 'A good fit',
      fits: [
        'triage: asked for and held.',
        'wounds: level 2 held, level 3 asked for.',
        'midwifery: covered by “home births”, which is more special.',
      ],
      missing: [
        'stitches: essential, and covered to less than half by “sewing”.',
        'surgery: asked for, not found in the profile.',
      ],
      raises: [
        'Add “surgery” at level 3, if you have it: 12 points more.',
        'One step more in Arabic (B2): 1 point more.',
        '20 hours a week: 1 point more.',
      ],
    });
  });

  it('says so when nothing is missing and nothing would help', () => {
    const { missing, raises } = explanationInWords({ ...explained, missing: [], raises: [] }, 'fr', label);
    expect([missing, raises]).toEqual([
      ['Rien de ce qui est demandé ne manque.'],
      ['Aucun changement seul n’aiderait sensiblement.'],
    ]);
  });

  it.each(LOCALES)('leaves no gap in %s', (locale) => {
    const { band, fits, missing, raises } = explanationInWords(explained, locale, label);
    expect([band, ...fits, ...missing, ...raises].join(' ')).not.toMatch(/[{}]|undefined/);
  });

  it('knows which skills it will name', () => {
    expect(skillsNamedIn(explained)).toEqual([
      ...['triage', 'wounds', 'midwifery', 'home births', 'stitches', 'sewing', 'surgery'],
    ]);
  });
});
