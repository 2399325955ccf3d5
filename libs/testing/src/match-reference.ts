import type { MatchNeed, MatchProfessional } from '#domain/marketplace/matching/facts';
import type { TaxonomyRelations } from '#domain/marketplace/matching/taxonomy';
import type { MatchWeights } from '#domain/parties/programmes/weights';

/**
 * The formula of `docs/matching.md` once more, written as plainly as can be from the text and from the raw relations,
 * without any of the product's code: slow, and the yardstick of every engine.
 */

export interface ReferenceScore {
  readonly suggested: boolean;
  readonly score: number;
  readonly essentialCoverage: number;
  readonly coverage: number;
  readonly occupationFit: number | null;
}

const DAY = 86_400_000;
const CEFR = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
/** Section letter by division of ISIC Rev.4. */
const SECTIONS =
  'AAAAABBBBBCCCCCCCCCCCCCCCCCCCCCCCCCDEEEEEFFFFGGGGHHHHHHIIIJJJJJJKKKKLMMMMMMMMNNNNNNNOPQQQQRRRRSSSTTU';

const daysShared = (a: { from: string; to: string }, b: { from: string; to: string }): number => {
  const from = Math.max(Date.parse(a.from), Date.parse(b.from));
  const to = Math.min(Date.parse(a.to), Date.parse(b.to));
  return Math.max(0, (to - from) / DAY + 1);
};

/** Proximity of two skills in ‰, straight from the edges. */
function proximity(t: TaxonomyRelations, asked: string, held: string): number {
  const isSkill = (uri: string) => t.concepts.some((c) => c.uri === uri && c.kind === 'SKILL');
  const above = (uri: string) => t.broader.filter((e) => e.narrower === uri).map((e) => e.broader);
  const groupsAbove = (uri: string) =>
    above(uri).filter((up) => t.concepts.some((c) => c.uri === up && c.kind === 'SKILL_GROUP'));
  const nearest = (uri: string): string[] => {
    let level = [uri];
    const seen = new Set(level);
    while (level.length > 0) {
      const found = level.flatMap(groupsAbove);
      if (found.length > 0) return found;
      level = level.flatMap(above).filter((up) => isSkill(up) && !seen.has(up));
      level.forEach((up) => seen.add(up));
    }
    return [];
  };
  const share = (a: string[], b: string[]) => a.some((x) => b.includes(x));
  const strengths = t.skillSkills
    .filter((e) => (e.from === asked && e.skill === held) || (e.from === held && e.skill === asked))
    .map((e) => e.strength);
  if (asked === held) return 1000;
  if (above(held).includes(asked)) return 850;
  if (strengths.includes('ESSENTIAL')) return 700;
  if (above(asked).includes(held)) return 600;
  if (strengths.includes('OPTIONAL') || share(nearest(asked), nearest(held))) return 500;
  return share(nearest(asked).flatMap(groupsAbove), nearest(held).flatMap(groupsAbove)) ? 150 : 0;
}

const strengthOf = (t: TaxonomyRelations, occupation: string, skill: string): number => {
  const edge = t.occupationSkills.find((e) => e.from === occupation && e.skill === skill);
  return edge ? (edge.strength === 'ESSENTIAL' ? 1 : 0.5) : 0;
};

/** The likely occupations of a set of skills, in ‰. */
function likely(t: TaxonomyRelations, skills: readonly string[]): [string, number][] {
  const all = t.concepts.filter((c) => c.kind === 'SKILL').map((c) => c.uri);
  const occupations = t.concepts.filter((c) => c.kind === 'OCCUPATION').map((c) => c.uri);
  const logs = occupations.flatMap((o): [string, number][] => {
    const total = all.reduce((sum, s) => sum + strengthOf(t, o, s), 0);
    const telling = [...new Set(skills)].sort().filter((s) => strengthOf(t, o, s) > 0);
    if (telling.length === 0) return [];
    const log = telling.reduce(
      (sum, s) => sum + Math.log(1 + (0.8 * (strengthOf(t, o, s) / total)) / (0.2 / all.length)),
      0,
    );
    return [[o, log]];
  });
  const most = Math.max(...logs.map(([, log]) => log));
  const odds = logs.map(([o, log]): [string, number] => [o, Math.exp(log - most)]);
  const sum = odds.reduce((whole, [, p]) => whole + p, 0);
  return odds
    .map(([o, p]): [string, number] => [o, Math.round((1000 * p) / sum)])
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 16);
}

function likeness(t: TaxonomyRelations, a: string, b: string): number {
  if (a === b) return 1000;
  const skills = t.concepts.filter((c) => c.kind === 'SKILL').map((c) => c.uri);
  const count = t.concepts.filter((c) => c.kind === 'OCCUPATION').length;
  const weight = (o: string, s: string) => {
    const users = t.occupationSkills.filter((e) => e.skill === s).length;
    return strengthOf(t, o, s) * Math.log(1 + count / (1 + users));
  };
  const dot = (x: string, y: string) => skills.reduce((sum, s) => sum + weight(x, s) * weight(y, s), 0);
  const group = (o: string) => t.concepts.find((c) => c.uri === o)?.iscoCode ?? null;
  const cosine = dot(a, b) === 0 ? 0 : dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  const same = group(a) !== null && group(a) === group(b);
  return (same ? 500 : 0) + Math.min(500, Math.floor(500 * cosine + 1e-9));
}

function fit(t: TaxonomyRelations, asked: readonly string[], held: readonly string[]): number | null {
  const wanted = likely(t, asked);
  if (wanted.length === 0) return null;
  const sum = likely(t, held).reduce((all, [o, share]) => {
    const demand = wanted.reduce((d, [w, p]) => d + p * likeness(t, w, o), 0);
    return all + share * Math.min(1000, Math.floor(demand / 1000));
  }, 0);
  return Math.min(1000, Math.floor(sum / 1000));
}

/** Scores and gates one pair from the raw relations. `uris` names the skills by their numbers. */
export function referenceScore(
  t: TaxonomyRelations,
  uris: readonly string[],
  need: MatchNeed,
  person: MatchProfessional,
  weights: MatchWeights,
  today: string,
): ReferenceScore {
  const name = (skill: number) => uris[skill] ?? '';
  const asked = [...new Set(need.skills.map((s) => s.skill))].map((skill) => {
    const all = need.skills.filter((s) => s.skill === skill);
    const essential = all.some((s) => s.essential);
    return {
      skill,
      level: Math.max(...all.map((s) => s.level)),
      weight: Math.max(...all.map((s) => s.weight)),
      essential,
      mandatory: essential && all.some((s) => s.mandatory),
    };
  });
  const heldSkills = [...new Set(person.skills.map((s) => s.skill))].map((skill) => {
    const all = person.skills.filter((s) => s.skill === skill);
    const level = all.reduce(
      (most: number | null, s) => ((s.level ?? 0) > (most ?? 0) ? s.level : most),
      null,
    );
    const marks = all.filter((s) => s.level === level).map((s) => s.evidence);
    const evidence = marks.includes('VERIFIED')
      ? 'VERIFIED'
      : marks.includes('EVIDENCED')
        ? 'EVIDENCED'
        : 'CLAIMED';
    return { skill, level, evidence } as const;
  });
  const covers = asked.map((a) =>
    Math.max(
      0,
      ...heldSkills.map((h) => {
        const level = h.level === null ? 600 : Math.min(1000, Math.floor((1000 * h.level) / a.level));
        const gain = Math.floor((level * weights.evidence[h.evidence]) / 1000);
        return Math.floor((proximity(t, name(a.skill), name(h.skill)) * gain) / 1000);
      }),
    ),
  );
  const mean = (times: (i: number) => number) => {
    const weight = asked.reduce((sum, a, i) => sum + times(i) * a.weight, 0);
    const points = asked.reduce((sum, a, i) => sum + times(i) * a.weight * (covers[i] ?? 0), 0);
    return weight === 0 ? null : Math.floor(points / weight);
  };
  const rc = mean((i) => (asked[i]?.essential ? 1 : 0)) ?? 1000;
  const k = mean((i) => (asked[i]?.essential ? 3 : 1)) ?? 0;
  const o = fit(
    t,
    asked.map((a) => name(a.skill)),
    person.skills.map((s) => name(s.skill)),
  );
  const share = weights.coverageShare;
  const skill =
    o === null ? k : Math.max(Math.floor((share * k + (1000 - share) * o) / 1000), Math.floor(1.5 * k - 500));

  const rightWindows = person.availability.filter(
    (w) => w.modalities.includes(need.modality) && daysShared(w, need.window) >= need.minOverlapDays,
  );
  const hours = (rightWindows.length > 0 ? rightWindows : person.availability).flatMap((w) =>
    w.hoursPerWeek === null ? [] : [w.hoursPerWeek],
  );
  const step = (code: string) =>
    Math.max(0, ...person.languages.map((l) => (l.code === code && l.level ? CEFR.indexOf(l.level) + 1 : 0)));
  const amount = (want: number, have: number | null) =>
    have === null ? 500 : Math.min(1000, Math.floor((1000 * have) / want));

  const terms: [number, number][] = [];
  if (asked.length > 0) terms.push([weights.terms.skill, skill]);
  if (need.sector !== null) {
    const wanted = need.sector;
    terms.push([weights.terms.sector, Math.max(0, ...person.sectors.map((s) => sectorNearness(wanted, s)))]);
  }
  if (need.yearsPreferred) terms.push([weights.terms.years, amount(need.yearsPreferred, person.years)]);
  if (need.languages.length > 0) {
    const values = need.languages.map((l) => {
      const least = CEFR.indexOf(l.minimum) + 1;
      const most = Math.max(least, CEFR.indexOf(l.preferred) + 1);
      return Math.min(
        1000,
        Math.max(0, Math.floor((1000 * (step(l.code) - least + 1)) / (most - least + 1))),
      );
    });
    terms.push([weights.terms.language, Math.floor(values.reduce((a, b) => a + b, 0) / values.length)]);
  }
  if (need.hoursPerWeek) {
    terms.push([
      weights.terms.hours,
      amount(need.hoursPerWeek, hours.length > 0 ? Math.max(...hours) : null),
    ]);
  }
  const weight = terms.reduce((sum, [w]) => sum + w, 0);
  const score = weight === 0 ? 0 : Math.floor((100 * terms.reduce((sum, [w, f]) => sum + w * f, 0)) / weight);

  const suggested =
    person.consented &&
    person.active &&
    person.freshUntil >= today &&
    need.published &&
    person.eligibility[need.programmeId] !== 'fail' &&
    person.countries.includes(need.country) &&
    rightWindows.length > 0 &&
    person.placements.every((w) => daysShared(w, need.window) === 0) &&
    need.languages.every((l) => step(l.code) >= CEFR.indexOf(l.minimum) + 1) &&
    (need.clearance === 0 ||
      person.clearances.some((c) => c.level >= need.clearance && c.validUntil >= need.window.to)) &&
    !person.conflicts.includes(need.institutionId) &&
    rc >= weights.tau &&
    asked.every((a, i) => !a.mandatory || (covers[i] ?? 0) >= 500);
  return { suggested, score, essentialCoverage: rc, coverage: k, occupationFit: o };
}

function sectorNearness(asked: string, held: string): number {
  const digits = /^\d/;
  if (asked === held) return 1000;
  if (digits.test(asked) && digits.test(held)) {
    if (held.startsWith(asked)) return 1000;
    const shared = [4, 3, 2].find(
      (n) => asked.length >= n && held.length >= n && asked.slice(0, n) === held.slice(0, n),
    );
    if (shared) return shared === 4 ? 1000 : shared === 3 ? 800 : 600;
  }
  const section = (code: string) => (digits.test(code) ? SECTIONS[Number(code.slice(0, 2))] : code);
  if (section(asked) !== section(held)) return 0;
  return digits.test(asked) ? 300 : 1000;
}
