import { expect, it } from '@jest/globals';
import { withSkillFor, withWordBack } from '#domain/marketplace/needs/asked-words.rules';

const URI = 'urn:skillroots:skill:a';
const OTHER = {
  conceptUri: 'urn:skillroots:skill:b',
  level: 3,
  weight: 5,
  essential: true,
  mandatory: false,
};
const ASKED = { skills: [OTHER], ownSkills: ['Old well logs', 'Falconry'] };

it('leads an own word to a desirable skill, and gives the word back as it was', () => {
  const led = withSkillFor(ASKED, ['old well logs', 'Old well logs'], URI);
  expect(led).toMatchObject({ word: 'Old well logs', added: true, ownSkills: ['Falconry'] });
  expect(led.skills.map(({ conceptUri, essential }) => [conceptUri, essential])).toEqual([
    [OTHER.conceptUri, true],
    [URI, false],
  ]);
  expect(withWordBack(led, led, URI)).toEqual({ skills: [OTHER], ownSkills: ['Falconry', 'Old well logs'] });
});

it('leaves a skill that is asked for already as it is', () => {
  const led = withSkillFor(ASKED, ['Old well logs'], OTHER.conceptUri);
  expect(led).toMatchObject({ added: false, skills: [OTHER] });
  expect(withWordBack(led, led, OTHER.conceptUri).skills).toEqual([OTHER]);
});

it('keeps a skill that somebody has changed since, and then the word stays away', () => {
  const led = withSkillFor(ASKED, ['Old well logs'], URI);
  const changed = led.skills.map((skill) => (skill.conceptUri === URI ? { ...skill, level: 4 } : skill));
  expect(withWordBack({ ...led, skills: changed }, led, URI)).toEqual({
    skills: changed,
    ownSkills: ['Falconry'],
  });
});

it('brings back no word for which there is no room, and none twice', () => {
  const full = Array.from({ length: 20 }, (_, i) => `word ${i}`);
  expect(withWordBack({ skills: [], ownSkills: full }, { word: 'x', added: true }, URI).ownSkills).toEqual(
    full,
  );
  const there = withWordBack({ skills: [], ownSkills: ['x'] }, { word: 'x', added: true }, URI);
  expect(there.ownSkills).toEqual(['x']);
});
