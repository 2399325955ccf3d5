import { expect, it } from '@jest/globals';
import { decideReplacements, type ReplacementCandidate } from '#domain/reference/taxonomy/replacement.rules';

const row = (
  candidateId: number | null,
  labelKind: ReplacementCandidate['labelKind'] = 'PREFERRED',
  candidateLabelKind: ReplacementCandidate['labelKind'] = 'PREFERRED',
): ReplacementCandidate => ({
  conceptId: 1,
  uri: 'urn:a',
  kind: 'SKILL',
  candidateId,
  labelKind,
  candidateLabelKind,
});

it('takes the one candidate', () => {
  const { replaced, notReplaced } = decideReplacements([
    row(7),
    row(7, 'ALTERNATIVE', 'ALTERNATIVE'),
    row(null),
  ]);
  expect([replaced, notReplaced]).toEqual([[{ conceptId: 1, byId: 7 }], []]);
});

it.each([
  ['preferred labels before others', [row(7, 'ALTERNATIVE'), row(8), row(9, 'PREFERRED', 'ALTERNATIVE')], 8],
  [
    'a preferred label before two alternative ones',
    [row(7, 'ALTERNATIVE', 'ALTERNATIVE'), row(8, 'ALTERNATIVE')],
    8,
  ],
])('prefers %s', (_, rows, byId) => {
  expect(decideReplacements(rows).replaced).toEqual([{ conceptId: 1, byId }]);
});

it.each([
  ['nothing is alike', [row(null)], 'NONE'],
  ['two are equally good', [row(7), row(8)], 'AMBIGUOUS'],
])('replaces nothing when %s', (_, rows, why) => {
  expect(decideReplacements(rows)).toEqual({
    replaced: [],
    notReplaced: [{ conceptId: 1, uri: 'urn:a', kind: 'SKILL', why }],
  });
});
