import type { DataSource } from 'typeorm';
import { cefrStep } from '#domain/marketplace/matching/gates.rules';
import { isicDivisions, isicSection } from '#domain/marketplace/matching/isic';
import { PROXIMITY, RELATIONS, WEAK } from '#domain/marketplace/matching/proximity';
import type { ListEntry } from '#domain/marketplace/matching/rank.rules';
import type { ReadyNeed } from '#domain/marketplace/matching/ready';
import {
  ESSENTIAL_WEIGHT,
  languageValue,
  levelGain,
  MANDATORY_COVER,
  UNKNOWN_AMOUNT,
} from '#domain/marketplace/matching/score.rules';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { EVIDENCE_KINDS, MODALITIES } from '#domain/reference/vocabulary';

/** Steps of the ladder of languages, with 0 for none. */
const STEPS = 7;
/** Level gains are looked up by level | evidence << 3. */
const GAINS = 32;

/** What one search asks of the database, by name; the statement numbers them. */
type Parameters = Readonly<Record<string, unknown>>;

/**
 * The engine `sql`: the whole of gates, score and order as one statement over `match_profile`. For small installations,
 * and the oracle that the index is tested against. Its lists equal those of `rankPeople` entry by entry.
 */
export async function searchSql(
  dataSource: Pick<DataSource, 'query'>,
  need: ReadyNeed,
  ranking: { readonly weights: MatchWeights; readonly today: string; readonly limit: number },
): Promise<ListEntry[]> {
  if (!need.need.published || ranking.limit < 1) return [];
  const { sql, values } = statement(need, ranking);
  return dataSource.query<ListEntry[]>(sql, values);
}

/** How the database would run the search: the text of `EXPLAIN (ANALYZE, BUFFERS)`. */
export async function explainSql(
  dataSource: Pick<DataSource, 'query'>,
  need: ReadyNeed,
  ranking: { readonly weights: MatchWeights; readonly today: string; readonly limit: number },
): Promise<string> {
  const { sql, values } = statement(need, ranking);
  const lines = await dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN (ANALYZE, BUFFERS) ${sql}`,
    values,
  );
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

/** Numbers the `:names` of the statement and puts their values in order. */
function statement(
  need: ReadyNeed,
  ranking: { readonly weights: MatchWeights; readonly today: string; readonly limit: number },
): { sql: string; values: unknown[] } {
  const holders = strongSkills(need, ranking.weights);
  const parameters = { ...parametersOf(need, ranking), ...(holders && { holders }) };
  const names = Object.keys(parameters);
  const sql = (holders ? SEARCH.replace(EVERYBODY, HOLDERS) : SEARCH).replace(
    /(?<!:):([a-z]\w*)/gi,
    (_, name: string) => `$${names.indexOf(name) + 1}`,
  );
  return { sql, values: Object.values(parameters) };
}

/**
 * Skills of which a person must hold one, or null. Where more coverage of the essential skills is asked than weak
 * relations can give, nobody else can pass; an index on the skills finds these people.
 */
function strongSkills({ asked, near }: ReadyNeed, { tau }: MatchWeights): number[] | null {
  if (tau <= WEAK || !asked.some(({ essential }) => essential)) return null;
  const strong = near.flatMap(({ skills, relations }, i) =>
    asked[i]?.essential ? [...skills].filter((_, j) => markOf(relations[j]) > WEAK) : [],
  );
  return [...new Set(strong)];
}

const markOf = (relation: number | undefined): number => PROXIMITY[RELATIONS[relation ?? 0] ?? 'same'];

function parametersOf(
  { need, asked, near, demand }: ReadyNeed,
  { weights, today, limit }: { weights: MatchWeights; today: string; limit: number },
): Parameters {
  const sums = (of: (i: number) => number) => asked.reduce((sum, { weight }, i) => sum + weight * of(i), 0);
  const divisions = need.sector === null ? null : isicDivisions(isicSection(need.sector));
  const nearRows = near.flatMap(({ skills, relations }, i) =>
    [...skills].map((skill, j) => [skill, i, markOf(relations[j])] as const),
  );
  const weigh = (applies: boolean, weight: number): number => (applies ? weight : 0);
  const terms = {
    skillWeight: weigh(asked.length > 0, weights.terms.skill),
    sectorWeight: weigh(need.sector !== null, weights.terms.sector),
    yearsWeight: weigh((need.yearsPreferred ?? 0) > 0, weights.terms.years),
    languageWeight: weigh(need.languages.length > 0, weights.terms.language),
    hoursWeight: weigh((need.hoursPerWeek ?? 0) > 0, weights.terms.hours),
  };
  return {
    ...terms,
    weightSum: Object.values(terms).reduce((sum, weight) => sum + weight, 0),
    needId: need.id,
    country: need.country,
    today,
    programme: need.programmeId,
    institution: need.institutionId,
    starts: need.window.from,
    ends: need.window.to,
    minDays: need.minOverlapDays,
    modality: 1 << MODALITIES.indexOf(need.modality),
    clearance: need.clearance,
    languages: need.languages.map(({ code }) => code),
    leastSteps: need.languages.map(({ minimum }) => cefrStep(minimum)),
    languageValues: need.languages.flatMap(({ minimum, preferred }) =>
      Array.from({ length: STEPS }, (_, step) => languageValue(step, cefrStep(minimum), cefrStep(preferred))),
    ),
    sector: need.sector ?? '',
    section: need.sector === null ? '' : isicSection(need.sector),
    firstDivision: divisions?.first ?? -1,
    lastDivision: divisions?.last ?? -1,
    years: need.yearsPreferred ?? 0,
    hours: need.hoursPerWeek ?? 0,
    demand: demand ? [...demand] : [],
    coverageShare: demand ? weights.coverageShare : 1000,
    tau: weights.tau,
    askedWeights: asked.map(({ weight }) => weight),
    askedEssential: asked.map(({ essential }) => (essential ? 1 : 0)),
    mandatory: asked.flatMap(({ mandatory }, i) => (mandatory ? [i] : [])),
    essentialWeight: sums((i) => (asked[i]?.essential ? 1 : 0)),
    wholeWeight: sums((i) => (asked[i]?.essential ? ESSENTIAL_WEIGHT : 1)),
    gains: asked.flatMap(({ level }) =>
      Array.from({ length: GAINS }, (_, code) =>
        levelGain(code & 7 || null, level, EVIDENCE_KINDS[code >> 3] ?? 'CLAIMED', weights),
      ),
    ),
    nearSkills: nearRows.map(([skill]) => skill),
    nearAsked: nearRows.map(([, i]) => i),
    nearMarks: nearRows.map(([, , mark]) => mark),
    limit,
  };
}

const EVERYBODY = 'AND true';
const HOLDERS = 'AND p.skills && :holders::int[]';

/** Every division of whole numbers rounds towards zero, and all values are positive: the same as ⌊…⌋. */
const SEARCH = `
WITH near AS MATERIALIZED (
  SELECT skill, asked, mark
    FROM unnest(:nearSkills::int[], :nearAsked::int[], :nearMarks::int[]) AS n (skill, asked, mark)
), passing AS MATERIALIZED (
  SELECT p.professional_id, p.skills, p.skill_levels, p.invitations,
         :yearsWeight::bigint * CASE WHEN :years::int = 0 THEN 0 WHEN p.years IS NULL THEN ${UNKNOWN_AMOUNT}
                               ELSE least(1000, 1000 * p.years / :years::int) END
       + :hoursWeight::bigint * CASE WHEN :hours::int = 0 THEN 0 WHEN w.hours IS NULL THEN ${UNKNOWN_AMOUNT}
                               ELSE least(1000, 1000 * w.hours / :hours::int) END
       + :languageWeight::bigint * l.value
       + :sectorWeight::bigint * s.value AS others,
         CASE WHEN :coverageShare::int = 1000 THEN 0 ELSE (
           SELECT least(1000, coalesce(sum(o.share * (:demand::int[])[o.occupation + 1]), 0) / 1000)
             FROM unnest(p.occupations, p.occupation_shares) AS o (occupation, share)) END AS fit
    FROM match_profile p
   CROSS JOIN LATERAL (
     SELECT count(*) AS fitting, max(f.hours) AS hours
       FROM unnest(p.windows_from, p.windows_to, p.windows_modalities, p.windows_hours) AS f (first, last, modalities, hours)
      WHERE f.modalities & :modality::int <> 0
        AND least(f.last, :ends::date) - greatest(f.first, :starts::date) + 1 >= :minDays::int) w
   CROSS JOIN LATERAL (
     SELECT coalesce(bool_and(coalesce((p.languages->>a.code)::int, 0) >= a.least), true) AS spoken,
            coalesce(sum((:languageValues::int[])[(a.nth - 1) * ${STEPS} + coalesce((p.languages->>a.code)::int, 0) + 1])
              / count(*), 0) AS value
       FROM unnest(:languages::text[], :leastSteps::int[]) WITH ORDINALITY AS a (code, least, nth)) l
   CROSS JOIN LATERAL (
     SELECT coalesce(max(CASE
              WHEN :sector::text = '' THEN 0
              WHEN c.code = :sector::text OR :sector::text ~ '^[0-9]' AND starts_with(c.code, :sector::text) THEN 1000
              WHEN :sector::text ~ '^[0-9]{3}' AND c.code ~ '^[0-9]{3}' AND left(c.code, 3) = left(:sector::text, 3) THEN 800
              WHEN :sector::text ~ '^[0-9]{2}' AND left(c.code, 2) = left(:sector::text, 2) THEN 600
              WHEN c.code = :section::text
                OR c.code ~ '^[0-9]{2,4}$' AND left(c.code, 2)::int BETWEEN :firstDivision::int AND :lastDivision::int
              THEN CASE WHEN :sector::text = :section::text THEN 1000 ELSE 300 END
              ELSE 0 END), 0) AS value
       FROM unnest(p.sectors) AS c (code)) s
   WHERE p.country = :country::bpchar
     ${EVERYBODY}
     AND p.fresh_until >= :today::date
     AND p.eligibility->>:programme::text IS DISTINCT FROM 'fail'
     AND CASE :clearance::int WHEN 0 THEN true WHEN 1 THEN p.clearance_1 >= :ends::date
           WHEN 2 THEN p.clearance_2 >= :ends::date ELSE p.clearance_3 >= :ends::date END
     AND w.fitting > 0
     AND l.spoken
     AND NOT p.placements && daterange(:starts::date, :ends::date, '[]')
     AND NOT :institution::text = ANY (p.conflicts::text[])
), cover AS (
  SELECT p.professional_id, n.asked,
         max(n.mark * (:gains::int[])[n.asked * ${GAINS} + h.level + 1] / 1000) AS cover
    FROM passing p
   CROSS JOIN LATERAL unnest(p.skills, p.skill_levels) AS h (skill, level)
    JOIN near n ON n.skill = h.skill
   GROUP BY p.professional_id, n.asked
), covered AS (
  SELECT c.professional_id,
         sum(c.cover * a.weight * a.essential) AS essential,
         sum(c.cover * a.weight * (1 + ${ESSENTIAL_WEIGHT - 1} * a.essential)) AS whole,
         count(*) FILTER (WHERE c.cover >= ${MANDATORY_COVER} AND c.asked = ANY (:mandatory::int[])) AS mandatory
    FROM cover c
    JOIN unnest(:askedWeights::int[], :askedEssential::int[]) WITH ORDINALITY AS a (weight, essential, nth)
      ON a.nth = c.asked + 1
   GROUP BY c.professional_id
), scored AS (
  SELECT p.professional_id, p.invitations, p.others, p.fit,
         CASE WHEN :essentialWeight::int = 0 THEN 1000
              ELSE coalesce(c.essential, 0) / :essentialWeight::int END AS rc,
         CASE WHEN :wholeWeight::int = 0 THEN 0 ELSE coalesce(c.whole, 0) / :wholeWeight::int END AS k,
         coalesce(c.mandatory, 0) AS mandatory
    FROM passing p LEFT JOIN covered c USING (professional_id)
), best AS (
  SELECT professional_id, rc, invitations,
         CASE WHEN :weightSum::int = 0 THEN 0 ELSE 100 * (others + :skillWeight::bigint
           * greatest((:coverageShare::int * k + (1000 - :coverageShare::int) * fit) / 1000, (3 * k - 1000) / 2))
           / :weightSum::int END AS score
    FROM scored
   WHERE rc >= :tau::int AND mandatory >= cardinality(:mandatory::int[])
   ORDER BY score DESC, rc DESC, invitations
   FETCH FIRST (:limit::int) ROWS WITH TIES
)
SELECT professional_id AS "professionalId", score::int AS score, rc::int AS "essentialCoverage", invitations
  FROM best
 ORDER BY best.score DESC, best.rc DESC, best.invitations,
          encode(sha256(convert_to(:needId::text || '|' || professional_id::text, 'UTF8')), 'hex') COLLATE "C"
 LIMIT :limit::int`;
