import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { type Permission, PERMISSIONS } from '#domain/catalogue/permissions';
import { STAFF_ROLES } from '#domain/kernel/actor';
import { FIELD_CLASSES, type FieldClass, type Reader } from '#domain/kernel/fields';
import type { Holder } from '#domain/kernel/holder';
import { builtSchema } from '#testing/built-schema';
import {
  classifiedBelow,
  classifiedFields,
  isFilled,
  selectionOf,
  type WalkedField,
} from '#testing/field-walk';
import { type PersonTraits, type SignedIn, signedIn } from '#testing/people';
import type { RowIds, World } from '#testing/row-kinds';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { aWordedWorld } from '#testing/worded-world';

const CALLERS = ['PERSON', 'HOST', ...STAFF_ROLES] as const satisfies readonly Reader[];
const HOLDER: Partial<Record<Reader, Holder>> = { PERSON: 'PROFESSIONAL', HOST: 'FOCAL_POINT' };

/** How one comes to a row of each type, and what its rows have: a professional, an institution. */
interface Entry {
  readonly row: string;
  readonly permission: Permission;
  readonly of: readonly ('PERSON' | 'HOST')[];
  readonly ask: (ids: RowIds, selection: string) => string;
  /** Names of fields from the answer to the row. */
  readonly way: readonly string[];
}
const BOTH = ['PERSON', 'HOST'] as const;
const ENTRIES: readonly Entry[] = [
  {
    row: 'Candidacy',
    permission: 'candidacy.read',
    of: BOTH,
    ask: ({ candidacy }, fields) => `{ candidacy(id: "${candidacy}") { ${fields} } }`,
    way: ['candidacy'],
  },
  {
    row: 'Placement',
    permission: 'placement.read',
    of: BOTH,
    ask: ({ placement }, fields) => `{ placement(id: "${placement}") { ${fields} } }`,
    way: ['placement'],
  },
  {
    row: 'Report',
    permission: 'report.read',
    of: BOTH,
    ask: ({ report }, fields) => `{ report(id: "${report}") { ${fields} } }`,
    way: ['report'],
  },
  {
    row: 'Clearance',
    permission: 'clearance.read',
    of: BOTH,
    ask: ({ placement }, fields) => `{ clearances(placementId: "${placement}") { ${fields} } }`,
    way: ['clearances'],
  },
  {
    row: 'TravelPlan',
    permission: 'travel.read',
    of: BOTH,
    ask: ({ placement }, fields) => `{ travelPlan(placementId: "${placement}") { ${fields} } }`,
    way: ['travelPlan'],
  },
  {
    row: 'Need',
    permission: 'need.read',
    of: ['HOST'],
    ask: ({ need }, fields) => `{ need(id: "${need}") { ${fields} } }`,
    way: ['need'],
  },
  {
    row: 'Institution',
    permission: 'institution.read',
    of: ['HOST'],
    ask: ({ institution }, fields) => `{ institution(id: "${institution}") { ${fields} } }`,
    way: ['institution'],
  },
  {
    row: 'Professional',
    permission: 'professional.read',
    of: ['PERSON'],
    ask: ({ professional }, fields) => `{ professional(id: "${professional}") { ${fields} } }`,
    way: ['professional'],
  },
  {
    row: 'AuditEvent',
    permission: 'audit.read',
    of: [],
    ask: ({ placement }, fields) =>
      `{ auditTrail(aggregateId: "${placement}", first: 5) { edges { node { ${fields} } } } }`,
    way: ['auditTrail', 'edges', 'node'],
  },
];

const OFFICER_ONLY: readonly Reader[] = ['PERSON', 'HOST', 'APPROVER', 'SAFEGUARDING_OFFICER'];
/** Where a row policy shows less than the class would, and to whom. */
const LESS: Readonly<Record<string, readonly Reader[]>> = {
  // A person knows who they are.
  'Candidacy.applicant': ['PERSON'],
  // An institution reads the name of an applicant who shares the profile, and before that an alias.
  'Candidacy.displayName': ['HOST'],
  // Only case officers ask whom they can act for.
  'Candidacy.principals': OFFICER_ONLY,
  'Placement.principals': OFFICER_ONLY,
  // Internal states are for the staff; the host reads the outcome of its own approval alone.
  'Clearance.state': ['PERSON', 'HOST'],
  'Clearance.outcome': ['HOST'],
  'Clearance.documents': ['HOST'],
  // The person and the case officer arrange it.
  'Professional.accommodationNeeds': ['APPROVER', 'SAFEGUARDING_OFFICER'],
};
/** Classified fields that no row of the walk leads to, and where they are shown to be kept. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'UnreadThread.person': 'messages to the reader, and the reader alone: direct-messages.medium.spec',
  'HeldSkill.evidenceNote': 'inside a profile, which is withheld as a whole',
  'CandidacyMessage.files': 'inside messages, which are withheld as a whole',
  'Match.overrides': 'lists of matches: matching.e2e-spec',
  'Match.displayName': 'lists of matches: matching.e2e-spec',
  'AssignmentPair.displayName': 'proposals, which staff ask for: assignment.e2e-spec',
  'RankedPerson.displayName': 'what other weights change, which staff ask for: matching.e2e-spec',
};

describe('every classified field of real rows', () => {
  let product: RunningProduct;
  let schema: GraphQLSchema;
  let world: World;
  const own = new Map<Reader, SignedIn>();
  const others = new Map<Reader, SignedIn>();

  const traits = (caller: Reader, { ids, country }: World): PersonTraits => {
    if (caller === 'PERSON') return { professionalId: ids.professional };
    if (caller === 'HOST') return { memberships: [{ institutionId: ids.institution, role: 'OWNER' }] };
    return { staff: [{ role: caller, programmeId: ids.programme, country }] };
  };
  beforeAll(async () => {
    product = await startProduct();
    schema = await builtSchema();
    world = await aWordedWorld(product, 'SO');
    const elsewhere = await aWordedWorld(product, 'GH');
    for (const caller of CALLERS) {
      own.set(caller, await signedIn(product, traits(caller, world)));
      // Somebody from elsewhere sees these rows at all by reading figures everywhere.
      const { staff = [], ...rest } = traits(caller, elsewhere);
      others.set(caller, await signedIn(product, { ...rest, staff: [...staff, { role: 'ANALYST' }] }));
    }
  });
  afterAll(() => product.stop());

  const mayCall = (permission: Permission, callers: readonly Reader[]): boolean =>
    callers.some((caller) => {
      const holders: readonly Holder[] = PERMISSIONS[permission];
      return holders.includes(HOLDER[caller] ?? (caller as Holder)) || holders.includes('SIGNED_IN');
    });
  /** Whether the table and the row policies together show a field to its reader. */
  const isForReader = (
    { of, permission }: Entry,
    { name, fieldClass }: WalkedField,
    caller: Reader,
  ): boolean => {
    const readers: readonly Reader[] = FIELD_CLASSES[fieldClass].readers;
    const isOfRow = (caller !== 'PERSON' && caller !== 'HOST') || of.includes(caller);
    return (
      isOfRow && readers.includes(caller) && mayCall(permission, [caller]) && !LESS[name]?.includes(caller)
    );
  };

  it('is walked', () => {
    const walked = ENTRIES.flatMap(({ row }) => classifiedBelow(schema, row)).map(({ name }) => name);
    const missed = classifiedFields(schema).filter((name) => !walked.includes(name) && !(name in ELSEWHERE));
    expect(missed).toEqual([]);
  });

  it('is shown to whom the table shows it, and withheld from everybody else', async () => {
    const wrong: string[] = [];
    let [cells, shown, rowsSeen] = [0, 0, 0];
    for (const entry of ENTRIES) {
      for (const field of classifiedBelow(schema, entry.row)) {
        const document = entry.ask(world.ids, selectionOf(schema, field));
        for (const [people, isOwn] of [
          [own, true],
          [others, false],
        ] as const) {
          for (const caller of CALLERS) {
            const { data } = await product.send<Record<string, unknown>>(
              document,
              {},
              people.get(caller)?.token,
            );
            const isShown = isFilled(data, [...entry.way, ...field.path]);
            const should = isOwn && isForReader(entry, field, caller);
            cells += 1;
            shown += Number(isShown);
            rowsSeen += Number(isFilled(data, entry.way));
            if (isShown !== should)
              wrong.push(
                `${field.row}.${field.path.join('.')} to ${caller}${isOwn ? '' : ' of others'}: ${isShown ? 'shown' : 'withheld'}`,
              );
          }
        }
      }
    }
    process.stdout.write(
      `${cells} cells: field × reader × own or others; rows seen in ${rowsSeen}, fields shown in ${shown}\n`,
    );
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(100);
  });

  it('is named to whoever sees its row without it', async () => {
    const telling = ['Candidacy', 'Placement', 'Report', 'Need', 'Institution'];
    for (const entry of ENTRIES.filter(({ row }) => telling.includes(row))) {
      const { data } = await product.send<Record<string, { withheld: string[] }>>(
        entry.ask(world.ids, 'withheld'),
        {},
        own.get('ANALYST')?.token,
      );
      const named = classifiedBelow(schema, entry.row).map(({ path }) => path.join('.'));
      expect([...(data[entry.way[0] ?? '']?.withheld ?? [])].sort()).toEqual(named.sort());
    }
  });

  const get = (path: string, by?: SignedIn): Promise<Response> =>
    fetch(product.url + path, { headers: { authorization: `Bearer ${by?.token}` } });

  it('closes the files of messages and checks with it', async () => {
    const files = await product.database.sql<{ id: string; subject: string }>(
      'SELECT id, subject FROM stored_file WHERE subject_id = ANY ($1)',
      [[world.ids.candidacy, world.ids.clearance]],
    );
    expect(files).toHaveLength(2);
    const classes: Record<string, FieldClass> = { CANDIDACY: 'MESSAGES', CLEARANCE: 'CHECKS' };
    for (const { id, subject } of files) {
      const readers: readonly Reader[] = FIELD_CLASSES[classes[subject] ?? 'HOLDS'].readers;
      for (const caller of CALLERS) {
        const { status } = await get(`/files/${id}`, own.get(caller));
        const isBarred = !readers.includes(caller) || (subject === 'CLEARANCE' && caller === 'HOST');
        // The rows have no bytes behind them: whoever may read them gets past the question who may.
        expect([subject, caller, status === 404]).toEqual([subject, caller, isBarred]);
        expect((await get(`/files/${id}`, others.get(caller))).status).toBe(404);
      }
    }
  });

  it.each(['ANALYST', 'ADMINISTRATOR'] as const)('keeps %s to figures', async (role) => {
    const { id, token } = await signedIn(product, { staff: [{ role }] });
    expect(id).toBeTruthy();
    await product.database.sql(`UPDATE placement SET reason = 'HEALTH' WHERE id = $1`, [world.ids.placement]);
    const { candidacies, placements } = await product.ask<Record<string, { edges: { node: object }[] }>>(
      `{ candidacies(first: 100) { edges { node { motivation reason messages { text author files { id name } } notes { text } } } }
         placements(first: 100) { edges { node { professionalName reason plans { summary } weeklyHours } } } }`,
      {},
      token,
    );
    expect(candidacies?.edges).toHaveLength(2);
    for (const { node } of candidacies?.edges ?? [])
      expect(node).toEqual({ motivation: null, reason: null, messages: [], notes: [] });
    for (const { node } of placements?.edges ?? [])
      expect(node).toEqual({ professionalName: null, reason: null, plans: [], weeklyHours: 20 });
  });

  it('shows a reason of health to the person and the staff of the case, not to the host', async () => {
    await product.database.sql(`UPDATE placement SET reason = 'HEALTH' WHERE id = $1`, [world.ids.placement]);
    const seen: Reader[] = [];
    for (const caller of CALLERS) {
      const { placement } = await product.ask<{ placement: { reason: string | null } }>(
        `{ placement(id: "${world.ids.placement}") { reason } }`,
        {},
        own.get(caller)?.token,
      );
      if (placement.reason) seen.push(caller);
    }
    expect(seen).toEqual(FIELD_CLASSES.SPECIAL.readers);
  });

  it('leaves with exports by the same table', async () => {
    const columns = async (caller: Reader): Promise<string> => {
      const answer = await fetch(`${product.url}/exports`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${own.get(caller)?.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ list: 'PLACEMENTS', format: 'CSV', purpose: 'REPORTING' }),
      });
      return answer.text();
    };
    expect(await columns('CASE_OFFICER')).toMatch(/"reason"[^]*"HEALTH"/);
    for (const caller of ['ANALYST', 'ADMINISTRATOR'] as const)
      expect(await columns(caller)).not.toMatch(/reason|HEALTH/);
  });
});
