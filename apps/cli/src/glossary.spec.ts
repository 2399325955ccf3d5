import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STATE_MACHINES } from '#domain/catalogue/state-machines';
import { INSTITUTION_ROLES, STAFF_ROLES } from '#domain/kernel/actor';
import { EVIDENCE_KINDS, MODALITIES } from '#domain/reference/vocabulary';
import { HOMEMADE } from '#testing/plain-english';

const text = readFileSync('docs/glossary.md', 'utf8');
const entries = [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
const words = entries.flatMap(([, names = '']) => names.replaceAll('*', '').split(', '));

const spoken = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

describe('the glossary', () => {
  it('has a word for every state machine and every role', () => {
    const named = [
      ...STATE_MACHINES.map(({ name }) => name),
      ...[...STAFF_ROLES, ...INSTITUTION_ROLES].map(spoken),
    ];
    expect(named.filter((name) => !words.includes(name))).toEqual([]);
  });

  it('names each modality and kind of evidence as the code does', () => {
    const codes = [...MODALITIES, ...EVIDENCE_KINDS];
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });

  it('explains a word once, in plain English', () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(
      entries
        .map(([, , meaning = '']) => meaning.replace(/\(in code[^)]*\)/, ''))
        .filter((m) => HOMEMADE.test(m)),
    ).toEqual([]);
  });
});
