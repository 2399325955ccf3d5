import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { isPath, type Machine } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { PLACEMENT } from '#domain/placements/placements/placement.states';
import { freePort } from '#platform/embedded/free-port';
import { digestToken, newToken } from '#platform/security/secrets';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';

/** How often each race is run; `RACE_ROUNDS=20` for the long run, which also prints what it has seen. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 1);
/** Fewer people in the short run, which shares its machine with other tests. */
const PEOPLE = process.env['RACE_ROUNDS'] ? 200 : 60;
const COMMANDS = 1_000;
/** Commands under way at the same time; the rest wait in line, as they would before a busy server. */
const AT_ONCE = 100;
const SUBJECTS = 20;

interface Answer {
  readonly status: number;
  readonly code: string;
}

let database: TestDatabase;
let place: Place;
const processes: ChildProcess[] = [];
const addresses: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const programmeId = await aProgramme({ database });
  place = { programmeId, institutionId: await anInstitution({ database }, programmeId) };
  for (const port of [await freePort(0), await freePort(0)]) {
    processes.push(await startProcess('api', { DATABASE_URL: database.url, PORT: String(port) }));
    addresses.push(`http://127.0.0.1:${port}/graphql`);
  }
});

afterAll(async () => {
  await Promise.all(processes.map((child) => stopProcess(child)));
  await database.drop();
});

const tokenOf = async ({ accountId }: PersonActor): Promise<string> => {
  const token = newToken();
  await database.sql(
    `INSERT INTO session (id, account_id, token_hash, created_at, expires_at, label)
     VALUES ($1, $2, $3, now(), now() + interval '1 day', 'race')`,
    [randomUUID(), accountId, digestToken(token)],
  );
  return token;
};

/** Sends a step to one of the two processes, in turn. */
let turn = 0;
async function take(mutation: string, step: object, token: string): Promise<Answer> {
  const url = addresses[turn++ % addresses.length] ?? '';
  const [field = '', command] = mutation.split(' ');
  const input = field === 'stepPlacement' ? 'PlacementStepInput' : 'CandidacyStepInput';
  const query = `mutation ($step: ${input}!) { ${field}(${command ? `command: ${command}, ` : ''}step: $step) { id } }`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: { step } }),
  });
  const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: body.errors?.[0]?.extensions.code ?? 'done' };
}

/** Runs every task, so many at the same time. */
async function together<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const waiting = tasks.entries();
  const done: T[] = [];
  const runner = async (): Promise<void> => {
    for (const [i, task] of waiting) done[i] = await task();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
  return done;
}

const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code } of answers) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
const told = (text: string): void => {
  if (process.env['RACE_ROUNDS']) process.stderr.write(`${text}\n`);
};

/** Numbers from a seed (mulberry32), so that a failing run can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Every trail of these things is a path in the table, and their versions rise by one. */
async function assertTrails<S extends string, C extends string>(
  machine: Machine<S, C>,
  ids: readonly string[],
  begin: { command: C; to: S },
): Promise<number> {
  let steps = 0;
  for (const id of ids) {
    const events = await database.sql<{ aggregate_version: number; data: { command?: C; to?: S } }>(
      `SELECT aggregate_version, data FROM domain_event WHERE aggregate_id = $1 AND data ? 'command' ORDER BY seq`,
      [id],
    );
    const trail = events.flatMap(({ data: { command, to } }) => (command && to ? [{ command, to }] : []));
    expect(isPath(machine, [begin, ...trail])).toBe(true);
    expect(events.map((event) => event.aggregate_version)).toEqual(events.map((_, i) => i + 2));
    const [row] = await database.sql<{ state: S }>(`SELECT state FROM ${machine.name} WHERE id = $1`, [id]);
    expect(row?.state).toBe(trail.at(-1)?.to ?? begin.to);
    steps += trail.length;
  }
  return steps;
}

describe('races over two API processes', () => {
  it.each([1, 3])(
    `of ${PEOPLE} people who accept at once, as many win as there are positions: %i`,
    async (positions) => {
      const people = await Promise.all(
        Array.from({ length: PEOPLE }, () => a(database).professional({ weeklyHours: 60 }).active()),
      );
      const tokens = await Promise.all(people.map(tokenOf));
      let won = 0;
      for (let round = 0; round < ROUNDS; round++) {
        // A year later each round, so that earlier wins block nobody.
        const when = { startsOn: `${2030 + round}-03-01`, endsOn: `${2030 + round}-05-31` };
        const needId = await a(database)
          .need(place, { positions, ...when })
          .published();
        const offers = await Promise.all(
          people.map(({ professionalId }) =>
            a(database).placement(place, needId, professionalId, when).offered(),
          ),
        );
        const started = performance.now();
        const answers = await Promise.all(
          offers.map((id, i) => take('stepPlacement ACCEPT', { id }, tokens[i] ?? '')),
        );
        const counts = tally(answers);
        expect(counts).toEqual({ done: positions, NEED_FULL: PEOPLE - positions });
        expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
        won += counts['done'] ?? 0;
        told(
          `${positions} of ${PEOPLE}, round ${round + 1}: ${JSON.stringify(counts)} in ${Math.round(performance.now() - started)} ms`,
        );
      }
      told(
        `Figure 1, ${positions} of ${PEOPLE} over two API processes: ${ROUNDS} rounds, ${won} winners, ` +
          `${ROUNDS * PEOPLE - won} refused with NEED_FULL, 0 answers of 5xx`,
      );
    },
    120_000 + ROUNDS * 60_000,
  );

  it(`${COMMANDS} conflicting commands on ${SUBJECTS} placements leave only trails that the table knows`, async () => {
    const host = await tokenOf(
      await a(database)
        .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
        .registered(),
    );
    const officer = await tokenOf(await a(database).staff('CASE_OFFICER').registered());
    const subjects = await Promise.all(
      Array.from({ length: SUBJECTS }, async () => {
        const person = await a(database).professional().active();
        return {
          id: await a(database)
            .placement(place, await a(database).need(place).published(), person.professionalId)
            .offered(),
          own: await tokenOf(person),
        };
      }),
    );
    const choose = seeded(1);
    const answers = await together(
      Array.from({ length: COMMANDS }, () => {
        const { id, own } = subjects[choose(SUBJECTS)] ?? { id: '', own: '' };
        const command = ['ACCEPT', 'DECLINE', 'CANCEL'][choose(3)] ?? '';
        const reason = { DECLINE: 'FAMILY', CANCEL: 'SECURITY' }[command] ?? null;
        const by = [own, host, officer][choose(3)] ?? '';
        return () => take(`stepPlacement ${command}`, { id, reason }, by);
      }),
    );
    const counts = tally(answers);
    expect(Object.keys(counts).sort()).toEqual(['FORBIDDEN', 'ILLEGAL_TRANSITION', 'done']);
    const steps = await assertTrails(
      PLACEMENT,
      subjects.map(({ id }) => id),
      { command: 'offer', to: 'OFFERED' },
    );
    expect(steps).toBe(counts['done']);
    told(
      `Figure 2, ${COMMANDS} commands on ${SUBJECTS} placements: ${JSON.stringify(counts)}, ${steps} steps in the trails, every trail a path of the table`,
    );
  });

  it(`${COMMANDS} conflicting commands on ${SUBJECTS} candidacies leave only trails that the table knows`, async () => {
    const host = await tokenOf(
      await a(database)
        .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
        .registered(),
    );
    const officer = await tokenOf(await a(database).staff('CASE_OFFICER').registered());
    const needId = await a(database).need(place).published();
    const subjects = await Promise.all(
      Array.from({ length: SUBJECTS }, async () => {
        const person = await a(database).professional().active();
        const [row] = await database.sql<{ id: string }>(
          `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since, created_at, need_version)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'PRESCREENED', 1, now(), now(), 1) RETURNING id`,
          [needId, person.professionalId, place.programmeId, place.institutionId],
        );
        return { id: row?.id ?? '', own: await tokenOf(person) };
      }),
    );
    const choose = seeded(2);
    const steps = [
      ['stepCandidacy SHORTLIST', undefined],
      ['stepCandidacy RESERVE', undefined],
      ['notSelectCandidate', 'SKILLS'],
      ['stepCandidacy WITHDRAW', undefined],
      ['stepCandidacy REFUSE', 'LANGUAGE'],
    ] as const;
    const answers = await together(
      Array.from({ length: COMMANDS }, () => {
        const { id, own } = subjects[choose(SUBJECTS)] ?? { id: '', own: '' };
        // The ways out are rarer, or every candidacy would be over at once.
        const [mutation, reason] = steps[choose(40) < 36 ? choose(2) : 2 + choose(3)] ?? steps[0];
        const by = [own, host, officer][choose(3)] ?? '';
        return () => take(mutation, { id, reason }, by);
      }),
    );
    const counts = tally(answers);
    expect(Object.keys(counts).sort()).toEqual(['FORBIDDEN', 'ILLEGAL_TRANSITION', 'done']);
    const machine = {
      ...CANDIDACY,
      start: { prescreen: { to: 'PRESCREENED', by: ['CASE_OFFICER'] } },
    } as typeof CANDIDACY;
    const seen = await assertTrails(
      machine,
      subjects.map(({ id }) => id),
      { command: 'prescreen', to: 'PRESCREENED' },
    );
    expect(seen).toBe(counts['done']);
    told(
      `Figure 2, ${COMMANDS} commands on ${SUBJECTS} candidacies: ${JSON.stringify(counts)}, ${seen} steps in the trails, every trail a path of the table`,
    );
  });
});
