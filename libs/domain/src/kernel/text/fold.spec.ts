import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '#domain/kernel/text/fold';

it.each([
  ['Soins infirmiers', 'soins infirmiers'],
  ['Éducation — première', 'education premiere'],
  ['  C++ / C# ', 'c++ c#'],
  ['الصِّحَّة العامة', 'الصحه العامه'],
  ['إدارة', 'اداره'],
  ['caafimaad-ka', 'caafimaad ka'],
])('folds %j to %j', (label, folded) => expect(fold(label)).toBe(folded));

it('folds what is folded to itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});
