import { describe, expect, it } from '@jest/globals';
import { Picker } from '#domain/reference/taxonomy/picker';

const picker = new Picker([
  {
    uri: 'nurse',
    labels: ['general nurse', 'registered nurse', 'infirmière'],
    description: 'Cares for patients.',
  },
  { uri: 'midwife', labels: ['midwife', 'birth attendant'], description: 'Assists women in labour.' },
  { uri: 'welder', labels: ['welder', 'welding operator'], description: 'Joins metal with heat.' },
  { uri: 'cpp', labels: ['C++', 'c plus plus'], description: 'A language of programmers.' },
  { uri: 'teacher', labels: ['معلم', 'school teacher'], description: 'Teaches in a school.' },
]);
const found = (text: string): string[] => picker.pick(text, 3).map(({ uri }) => uri);

describe('the picker', () => {
  it.each([
    ['the very label', 'registered nurse', 'nurse'],
    ['words in another order', 'nurse, registered', 'nurse'],
    ['a plural', 'Birth Attendants', 'midwife'],
    ['another form of the word', 'welders', 'welder'],
    ['a letter left out', 'midwfe', 'midwife'],
    ['letters turned round', 'registred nrusing nurse', 'nurse'],
    ['a slip in each word', 'brith atendant', 'midwife'],
    ['the beginning of a word', 'weld', 'welder'],
    ['an accent left out', 'infirmiere', 'nurse'],
    ['another script', 'معلم', 'teacher'],
    ['a sign that counts', 'C++', 'cpp'],
    ['a word of the description beside one of the label', 'attendant in labour', 'midwife'],
  ])('finds by %s', (_, text, uri) => expect(found(text)[0]).toBe(uri));

  it('answers the label that fits, and a score that falls', () => {
    const picks = picker.pick('operator of welding', 5);
    expect(picks[0]).toMatchObject({ uri: 'welder', label: 'welding operator' });
    expect(picks.map(({ score }) => score)).toEqual(
      [...picks.map(({ score }) => score)].sort((a, b) => b - a),
    );
  });

  it.each(['', '   ', '!?', '\u0000', '😀'])('finds nothing by %j', (text) =>
    expect(found(text)).toEqual([]),
  );
});
