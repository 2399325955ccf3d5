import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { STAFF_ROLES } from '#domain/kernel/actor';
import { a } from '#testing/a';
import { signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { readSchema } from '#testing/schema-walk';
import { installStarterTaxonomy } from '#testing/taxonomy';
import { aWorld } from '#testing/world';

/** Statements of one request at most, that of the session and those of transactions among them. */
const MOST = 12;
const [FEW, MANY] = [5, 50];
const MOST_ANSWERS = 12;

/** So many rows of a list, each without the fields that are rows of these other lists. */
interface Asked {
  readonly list: GraphQLField<unknown, unknown>;
  readonly first: number;
  readonly without?: readonly string[];
}

/** What an answer took. */
interface Taken {
  readonly rows: number;
  readonly statements: number;
}

/** What hangs on the rows of the worlds, so that every loader has something to load. */
const HANGING: readonly string[] = [
  // All statements are in one consultation: as many that wait for moderation as are published.
  `INSERT INTO consultation_statement (id, consultation_id, number, locale, text, is_seed, state, version, added_at, unheard)
   SELECT gen_random_uuid(), c.id, 2 + row_number() OVER (), 'en', 'Statement', false, state, 1, now(), false
     FROM (SELECT min(id::text)::uuid AS id FROM consultation) c, generate_series(1, 60), unnest(ARRAY['PENDING', 'PUBLISHED']) state`,
  `INSERT INTO panel_member (candidacy_id, account_id, side, conflict, scores)
     SELECT id, $1, 'IOM', NULL, NULL FROM candidacy`,
  `INSERT INTO candidacy_note (id, candidacy_id, author_id, text, written_at)
     SELECT gen_random_uuid(), id, $1, 'A note', now() FROM candidacy`,
  `INSERT INTO candidacy_message (id, candidacy_id, author_id, text, sent_at)
     SELECT gen_random_uuid(), id, $1, 'A message', now() FROM candidacy`,
  `INSERT INTO placement_terms (placement_id, version, modality, starts_on, ends_on, weekly_hours, since)
     SELECT id, 1, modality, starts_on, ends_on, weekly_hours, now() FROM placement`,
  `INSERT INTO work_plan (placement_id, version, placement_version, summary, milestones, digest, written_by, written_at)
     SELECT id, 1, 1, 'A plan', '[]', repeat('0', 64), $1, now() FROM placement`,
  `INSERT INTO plan_signature (placement_id, plan_version, signatory, account_id, digest, signed_at)
     SELECT id, 1, 'APPROVER', $1, repeat('0', 64), now() FROM placement`,
  `INSERT INTO readiness_tick (placement_id, code, ticked_by, ticked_at)
     SELECT id, 'DESK', $1, now() FROM placement`,
  `INSERT INTO emergency_contact (placement_id, name, phone, relation, given_at)
     SELECT id, 'Someone', '1', NULL, now() FROM placement`,
  `INSERT INTO link_test (placement_id, worked, tested_by, tested_at)
     SELECT id, true, $1, now() FROM placement`,
  `INSERT INTO placement_suspension (id, placement_id, reason, review_on, since, until)
     SELECT gen_random_uuid(), id, 'HEALTH', '2030-01-01', now(), now() FROM placement`,
  `INSERT INTO membership (institution_id, account_id, role, since)
     SELECT id, $1, 'EDITOR', now() FROM institution`,
  `UPDATE report SET due_on = '2020-01-01'`,
  `INSERT INTO match_list (need_id, need_version, rules_version, taxonomy_version, has_skills, last_score, ranked_at)
     SELECT id, 1, 1, '1', true, NULL, now() FROM need WHERE state = 'PUBLISHED'`,
  `INSERT INTO mailbox_message (message_id, to_address, to_name, language, subject, text, html, received_at)
     SELECT gen_random_uuid()::text, 'a@example.org', 'A', 'en', 'A', 'A', 'A', now()
     FROM placement`,
  `INSERT INTO price_batch (id, source, state, version, from_country, to_country, file_parts, rows_read, share_read,
       rows_accepted, rows_refused, quotes, periods, corridors, findings, acknowledged, rule, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), 'OFFICER', 'DRAFT', 1, 'GB', 'SO', '{}', 0, 1, 0, 0, 0, '{2025Q3}', 1,
       '{"MARGIN_NOT_GIVEN": 1}', '{}', '2026-1', $1, now() FROM placement`,
  `INSERT INTO service (id, institution_id, country, state, version, name, description, categories, modes, languages,
       phones, assured_on, changed_at)
     SELECT gen_random_uuid(), id, country, as_it_is, 1, 'Advice', 'Somebody reads letters with you.', '{LEGAL}', '{PHONE}',
       '{en}', '{}', current_date, now() FROM institution, unnest(ARRAY['VERIFIED', 'IN_REVIEW']) AS as_it_is`,
  `INSERT INTO service_report (id, service_id, mistake, reported_at)
     SELECT gen_random_uuid(), id, 'HOURS', now() FROM service WHERE state <> 'DRAFT'`,
];

/** Referrals that wait for the answer of one institution. */
const REFERRALS = `
  INSERT INTO safeguarding.referral (id, sender_id, receiver_id, service_id, state, version, category, country, region,
      age_band, language, priority, basis, sealed, written_at, sent_at, due_at)
  SELECT gen_random_uuid(), institution_id, $1, id, 'ACCEPTED', 1, 'LEGAL', 'SO', 'Banadir', 'ADULT', 'so', 'NORMAL',
         'CONSENT_PERSON', '\\x007b7d', now(), now(), now() FROM service WHERE institution_id <> $1`;

/** How a pair fits, without a single skill. */
const EXPLANATION = {
  ...{ formula: '1', taxonomyVersion: '1', weightsVersion: 1, needVersion: 1, profileVersion: 1 },
  ...{ score: 50_000, band: 'GOOD', gates: [], terms: [], essentialCoverage: 1_000, coverage: 1_000 },
  ...{ occupationFit: null, skills: [], missing: [], raises: [] },
};

describe('every list', () => {
  let product: RunningProduct;
  let schema: GraphQLSchema;
  let token: string;
  let needId: string;
  let consultationId: string;
  beforeAll(async () => {
    product = await startProduct();
    schema = await readSchema(product);
    const { database } = product;
    await installStarterTaxonomy(database);
    const [programmeId, place] = [await aProgramme(product, ['SO']), { country: 'SO' }];
    const institutionId = await anInstitution(product, programmeId, place);
    const worlds = [];
    for (let i = 0; i < MANY + 2; i += 1) {
      worlds.push(await aWorld(product, 'SO'));
      needId = await a(database).need({ programmeId, institutionId }).published();
    }
    const other = await signedIn(product);
    for (const statement of HANGING)
      await database.sql(statement, statement.includes('$1') ? [other.id] : []);
    [{ id: consultationId } = { id: '' }] = await database.sql<{ id: string }>(
      'SELECT min(id::text) AS id FROM consultation',
    );
    const professionalId = worlds[0]?.ids.professional;
    const receiverId = await anInstitution(product, programmeId, place);
    const me = await signedIn(product, {
      professionalId,
      memberships: [{ institutionId: receiverId, role: 'EDITOR' }],
      staff: STAFF_ROLES.map((role) => ({ role })),
    });
    await database.sql(REFERRALS, [receiverId]);
    token = me.token;
    await database.sql(
      `INSERT INTO notification (id, event_id, recipient_id, channel, kind, message, next, parameters, state, not_before,
         attempts, created_at, sent_at)
       SELECT gen_random_uuid(), event_id, $1, channel, kind, 'profile.verified', 'answerOffer', parameters, state, now(), 0, now(), now()
         FROM notification`,
      [me.id],
    );
    const match = `INSERT INTO match (need_id, professional_id, profile_version, place, rank, score, essential_coverage, explanation)`;
    await database.sql(`${match} SELECT need_id, $1, 1, 1, 1, 50000, 1000, $2 FROM match_list`, [
      professionalId,
      EXPLANATION,
    ]);
    await database.sql(
      `${match} SELECT $2, id, 1, 1 + row_number() OVER (), 2, 40000, 1000, $3 FROM professional WHERE id <> $1`,
      [professionalId, needId, EXPLANATION],
    );
  });
  afterAll(() => product.stop());

  it(`takes as many statements for ${MANY} rows as for ${FEW}, whatever is asked of a row, and ${MOST} at most`, async () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
      getNamedType(field.type).name.endsWith('Connection'),
    );
    expect(lists.length).toBeGreaterThan(15);
    // A row of another list within a row may be asked for too; what it takes is counted with that list.
    const others = lists.map(nodeOf);
    const seen: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const list of lists) {
      const own = others.filter((other) => other !== nodeOf(list));
      const few = await fewest({ list, first: FEW });
      const many = await fewest({ list, first: MANY, enough: few.statements });
      const alone = await fewest({ list, first: MANY, without: own, enough: MOST });
      seen[list.name] = [few, many, alone];
      wanted[list.name] = [
        { rows: FEW, statements: few.statements },
        { rows: MANY, statements: Math.min(many.statements, few.statements) },
        { rows: MANY, statements: Math.min(alone.statements, MOST) },
      ];
      process.stdout.write(
        `${list.name}: ${alone.statements} statements; with rows of other lists ${few.statements}, and ${many.statements} for ${MANY} rows\n`,
      );
    }
    expect(seen).toEqual(wanted);
  });

  /**
   * Of several answers the one with the fewest statements: what two fields ask of one loader is one statement or two, by
   * whose rows come first. Three answers, or more until one takes as few as is enough; a statement for each row would be
   * in every answer.
   */
  async function fewest({ enough = 0, ...asked }: Asked & { enough?: number }): Promise<Taken> {
    const answers: Taken[] = [];
    const least = () => Math.min(...answers.map(({ statements }) => statements));
    while (answers.length < 3 || (enough > 0 && least() > enough && answers.length < MOST_ANSWERS))
      answers.push(await read(asked));
    return { rows: answers[0]?.rows ?? 0, statements: least() };
  }

  async function read({ list, first, without = [] }: Asked): Promise<Taken> {
    const must = (arg: string) => list.args.some(({ name, type }) => name === arg && isNonNullType(type));
    const args = [
      `first: ${first}`,
      ...(must('needId') ? [`needId: "${needId}"`] : []),
      ...(must('consultationId') ? [`consultationId: "${consultationId}", seed: "x"`] : []),
    ].join(', ');
    const connection = getNamedType(list.type) as GraphQLObjectType;
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `{ ${list.name}(${args}) ${selection(connection, without)} }` }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, { edges: unknown[] }>;
      errors?: unknown[];
    };
    expect(errors?.[0]).toBeUndefined();
    const [, statements] = /(\d+) statements/.exec(response.headers.get('server-timing') ?? '') ?? [];
    return { rows: data?.[list.name]?.edges.length ?? 0, statements: Number(statements) };
  }
});

/** What the rows of a list are called. */
function nodeOf(list: GraphQLField<unknown, unknown>): string {
  return getNamedType(list.type).name.replace(/Connection$/, '');
}

/** Everything that can be asked of a type without arguments, each type once on the way down, and some not at all. */
function selection(
  type: GraphQLObjectType,
  without: readonly string[],
  path: readonly string[] = [],
): string {
  const fields = Object.values(type.getFields())
    .filter(({ args }) => !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner)) return [field.name];
      if (path.includes(inner.name) || without.includes(inner.name) || path.length > 4) return [];
      return [`${field.name} ${selection(inner, without, [...path, type.name])}`];
    });
  return `{ ${fields.join(' ')} }`;
}
