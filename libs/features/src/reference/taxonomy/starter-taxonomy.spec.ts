import { describe, expect, it } from '@jest/globals';
import { fold } from '#domain/kernel/text/fold';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import {
  starterClassification,
  starterCounterparts,
  starterSectors,
} from '#features/reference/taxonomy/starter-taxonomy';

const starter = starterClassification();
const byUri = new Map(starter.concepts.map((concept) => [concept.uri, concept]));
const ofKind = (kind: ConceptKind) => starter.concepts.filter((concept) => concept.kind === kind);

describe('the starter taxonomy', () => {
  it('has more than 400 skills in groups of groups, and occupations with ISCO-08 unit groups', () => {
    expect(ofKind('SKILL').length).toBeGreaterThanOrEqual(400);
    expect(ofKind('OCCUPATION').length).toBeGreaterThanOrEqual(150);
    const isco = new Set(ofKind('ISCO_GROUP').map(({ code }) => code));
    expect(ofKind('OCCUPATION').filter(({ iscoCode }) => !isco.has(iscoCode))).toEqual([]);
  });

  it('names every concept once', () => {
    expect(byUri.size).toBe(starter.concepts.length);
    for (const kind of ['SKILL', 'OCCUPATION', 'SKILL_GROUP'] as const) {
      const names = ofKind(kind).flatMap(({ labels }) =>
        Object.entries(labels).flatMap(([language, { preferred, alternatives }]) =>
          [preferred, ...alternatives].map((label) => `${language} ${fold(label)}`),
        ),
      );
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('says of every skill and occupation what it is, and gives one to three other names', () => {
    for (const { uri, labels } of [...ofKind('SKILL'), ...ofKind('OCCUPATION')]) {
      const { alternatives = [], description = '' } = labels['en'] ?? {};
      expect([uri, description.endsWith('.'), alternatives.length >= 1 && alternatives.length <= 3]).toEqual([
        uri,
        true,
        true,
      ]);
    }
  });

  it('relates only concepts that it has, of the right kinds', () => {
    const kinds = (from: string, to: string) => `${byUri.get(from)?.kind} → ${byUri.get(to)?.kind}`;
    expect(new Set(starter.broader.map((edge) => kinds(edge.narrower, edge.broader)))).toEqual(
      new Set([
        'SKILL_GROUP → SKILL_GROUP',
        'SKILL → SKILL_GROUP',
        'SKILL → SKILL',
        'ISCO_GROUP → ISCO_GROUP',
        'OCCUPATION → ISCO_GROUP',
      ]),
    );
    expect(new Set(starter.occupationSkills.map((edge) => kinds(edge.from, edge.skill)))).toEqual(
      new Set(['OCCUPATION → SKILL']),
    );
    expect(new Set(starter.skillSkills.map((edge) => kinds(edge.from, edge.skill)))).toEqual(
      new Set(['SKILL → SKILL']),
    );
    expect(
      [...starter.skillSkills, ...starter.occupationSkills].filter((edge) => edge.from === edge.skill),
    ).toEqual([]);
  });

  it('places every skill in one group that belongs to a wider group', () => {
    const up = (uri: string) =>
      starter.broader.filter((edge) => edge.narrower === uri).map((edge) => edge.broader);
    for (const { uri } of ofKind('SKILL')) {
      const groups = up(uri).filter((wider) => byUri.get(wider)?.kind === 'SKILL_GROUP');
      expect([uri, groups.length, groups.flatMap(up).length]).toEqual([uri, 1, 1]);
    }
  });

  it('calls every skill and occupation by a name in each language of the product', () => {
    for (const { uri, labels } of [...ofKind('SKILL'), ...ofKind('OCCUPATION')])
      expect([uri, Object.keys(labels).sort()]).toEqual([uri, ['ar', 'en', 'es', 'fr', 'so']]);
  });

  it.each([
    ['fr', 'infirmière'],
    ['ar', 'ممرضة'],
    ['es', 'enfermera'],
    ['so', 'kalkaaliye'],
  ])('knows in %s that %s is a nurse', (language, word) => {
    const { preferred, alternatives } =
      byUri.get('urn:skillroots:occupation:hospital-nurse')?.labels[language] ?? {};
    expect([preferred, ...(alternatives ?? [])]).toContain(word);
  });

  it('has the group names in the languages of the product', () => {
    const tops = ofKind('SKILL_GROUP').filter(
      ({ uri }) => !starter.broader.some((edge) => edge.narrower === uri),
    );
    for (const { labels } of tops) expect(Object.keys(labels).sort()).toEqual(['ar', 'en', 'es', 'fr', 'so']);
    for (const { labels } of ofKind('SKILL_GROUP'))
      expect(labels).toMatchObject({ ar: {}, en: {}, es: {}, fr: {} });
  });
});

describe('the counterparts in ESCO', () => {
  it('name each starter concept and each ESCO concept once, skill for skill and occupation for occupation', () => {
    const pairs = starterCounterparts();
    expect(pairs.length).toBeGreaterThan(100);
    for (const { uri, esco } of pairs) {
      const kind = byUri.get(uri)?.kind.toLowerCase() ?? 'unknown';
      expect([uri, esco.startsWith(`http://data.europa.eu/esco/${kind}/`)]).toEqual([uri, true]);
    }
    expect(new Set(pairs.map(({ uri }) => uri)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ esco }) => esco)).size).toBe(pairs.length);
  });
});

describe('the sectors', () => {
  it('are the sections, divisions and groups of ISIC Rev.4', () => {
    const sectors = starterSectors();
    const count = (level: string) => sectors.filter((sector) => sector.level === level).length;
    expect([count('SECTION'), count('DIVISION'), count('GROUP')]).toEqual([21, 88, 238]);

    const codes = new Set(sectors.map(({ code }) => code));
    expect(codes.size).toBe(sectors.length);
    expect(sectors.filter(({ parentCode }) => parentCode !== null && !codes.has(parentCode))).toEqual([]);
    expect(sectors.find(({ code }) => code === '86')).toMatchObject({
      parentCode: 'Q',
      labels: { en: 'Human health activities' },
    });
    expect(sectors.find(({ code }) => code === 'Q')?.labels).toMatchObject({
      fr: expect.any(String),
      so: expect.any(String),
    });
  });
});
