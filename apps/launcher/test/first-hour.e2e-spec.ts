import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/kernel/dates';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { freePort } from '#platform/embedded/free-port';
import { type ApiClient, clientOf } from '#testing/api-client';
import { eventually } from '#testing/eventually';
import { type MailSink, mailSink } from '#testing/mail-sink';
import { runCommandProcess, startProcess, stopProcess } from '#testing/processes';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

const PASSWORD = 'nine-kettles-on-the-quay';
const day = (ahead: number): string => addDays(new Date().toISOString().slice(0, 10), ahead);
const skill = (slug: string): string => `urn:skillroots:skill:${slug}`;
const CRITERIA = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'];
const SCORES = CRITERIA.map((criterion) => ({ criterion, score: 4 }));
const candidacyStep = (command: string): string =>
  `mutation ($step: CandidacyStepInput!) { stepCandidacy(command: ${command}, step: $step) { id } }`;

/** Somebody at the public API. */
type Person = <Data>(query: string, variables?: object) => Promise<Data>;

/** From an empty database to the first placement, by the commands and the public API that docs/operations.md names. */
describe('the first hour of an operator', () => {
  let database: TestDatabase;
  let dataDir: string;
  let sink: MailSink;
  let talk: ApiClient;
  let settings: Record<string, string>;
  let link = '';
  const processes: ChildProcess[] = [];
  const command = (name: string, ...args: string[]) => runCommandProcess(name, args, settings);

  beforeAll(async () => {
    database = await testDatabase();
    await database.sql('DROP SCHEMA public CASCADE');
    await database.sql('DROP SCHEMA safeguarding CASCADE');
    await database.sql('CREATE SCHEMA public');
    dataDir = await mkdtemp(join(tmpdir(), 'skillroots-first-hour-'));
    sink = await mailSink();
    const redis = await testRedis();
    const port = await freePort(0);
    const url = `http://127.0.0.1:${port}`;
    talk = clientOf(url);
    settings = {
      NODE_ENV: 'production',
      WAIVE: 'https',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      SMTP_URL: sink.url,
      MAIL_FROM: 'Skillroots <no-reply@example.org>',
      ...(redis && { REDIS_URL: redis }),
    };
  });
  afterAll(async () => {
    await Promise.all(processes.map((child) => stopProcess(child)));
    await sink.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** The token of the newest link that was emailed to somebody. */
  const emailedTo = (address: string, path: string): Promise<string> =>
    eventually(async () => {
      const found = sink.mails
        .filter(({ to }) => to?.some((one) => one.address === address))
        .flatMap(({ text = '' }) => [...text.matchAll(new RegExp(`${path}#token=([\\w-]+)`, 'g'))])
        .at(-1)?.[1];
      if (!found) throw new Error(`No email to ${address} with a link to ${path}`);
      return found;
    });
  const signIn = async (email: string): Promise<Person> => {
    const { signIn: session } = await talk.ask<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password: PASSWORD } },
    );
    return (query, variables) => talk.ask(query, variables, session.token);
  };
  const accept = (token: string) =>
    talk.ask(
      'mutation ($token: Token!, $password: Password!) { acceptInvitation(token: $token, password: $password) }',
      {
        token,
        password: PASSWORD,
      },
    );
  const employ = async (administrator: Person, email: string, role: string): Promise<Person> => {
    await administrator(
      'mutation ($person: PersonInput!, $grant: StaffGrantInput!) { inviteStaff(person: $person, grant: $grant) }',
      { person: { email, displayName: `The ${role.toLowerCase()}` }, grant: { role } },
    );
    await accept(await emailedTo(email, '/accept-invitation'));
    return signIn(email);
  };
  const register = async (email: string): Promise<Person> => {
    await talk.ask('mutation ($input: RegisterInput!) { register(input: $input) }', {
      input: { email, password: PASSWORD, displayName: email.split('@')[0] },
    });
    await talk.ask('mutation ($token: Token!) { confirmEmail(token: $token) }', {
      token: await emailedTo(email, '/confirm-email'),
    });
    return signIn(email);
  };
  const accountOf = async (person: Person) => (await person<{ me: { id: string } }>('{ me { id } }')).me.id;

  it('does not go on without a key for concerns, which a command makes', async () => {
    const refused = await command('prepare');
    expect(refused).toEqual({ code: 1, printed: expect.stringContaining('CONCERNS_KEY is not set') });
    const { printed } = await command('keys-create');
    const [, key = ''] = /^CONCERNS_KEY=(\S{44})$/m.exec(printed) ?? [];
    settings['CONCERNS_KEY'] = key;
    const again = await command('keys-create');
    expect(again.printed).toMatch(/CONCERNS_KEY is set \(fingerprint [0-9a-f]{16}\); left alone/);
    expect(again.printed).not.toContain(key);
  });

  it('prepares the database, and sends a test email', async () => {
    expect((await command('prepare')).code).toBe(0);
    const [counts] = await database.sql(
      `SELECT (SELECT count(*)::int FROM account) AS accounts, (SELECT count(*)::int > 0 FROM concept) AS taxonomy`,
    );
    expect(counts).toEqual({ accounts: 0, taxonomy: true });
    expect((await command('mail-test', '--to', 'ops@example.org')).code).toBe(0);
    expect(sink.mails.at(-1)?.subject).toBe('A test email of Skillroots');
  });

  it('makes one administrator, and another only when that is meant', async () => {
    const made = await command('admin-create', '--email', 'ada@example.org', '--name', 'Ada');
    expect(made.code).toBe(0);
    link = /http:\/\/127\.0\.0\.1:\d+\/accept-invitation#token=([\w-]+)/.exec(made.printed)?.[1] ?? '';
    expect(link).not.toBe('');
    const eve = ['--email', 'eve@example.org', '--name', 'Eve'];
    expect(await command('admin-create', ...eve)).toEqual({
      code: 1,
      printed: expect.stringContaining('To make another one, add --again'),
    });
    expect((await command('admin-create', ...eve, '--again')).code).toBe(2);
    expect((await command('admin-create', ...eve, '--again', '--yes')).code).toBe(0);
    const events = await database.sql(
      `SELECT actor_id, name FROM domain_event WHERE aggregate_type = 'account' ORDER BY seq`,
    );
    expect(events).toEqual([
      { actor_id: 'system:operator', name: 'staff.invited' },
      { actor_id: 'system:operator', name: 'staff.invited' },
    ]);
  });

  it('starts, and reaches the first placement', async () => {
    for (const app of ['api', 'worker'] as const) processes.push(await startProcess(app, settings));
    await accept(link);
    const ada = await signIn('ada@example.org');
    const { createProgramme } = await ada<{ createProgramme: { id: string } }>(
      'mutation ($programme: ProgrammeInput!) { createProgramme(programme: $programme) { id } }',
      {
        programme: {
          code: 'FIRST',
          name: 'First programme',
          sendingCountry: 'GB',
          heritageCountries: ['SO'],
        },
      },
    );
    const officer = await employ(ada, 'officer@example.org', 'CASE_OFFICER');
    const approver = await employ(ada, 'approver@example.org', 'APPROVER');

    const host = await register('host@example.org');
    const institution = {
      name: 'Berbera regional hospital',
      country: 'SO',
      city: 'Berbera',
      timeZone: 'Africa/Mogadishu',
      kind: 'HEALTH_FACILITY',
      sector: '861',
      description: 'A hospital for the people of the town and of the villages around it.',
    };
    const { applyInstitution: institutionId } = await host<{ applyInstitution: string }>(
      `mutation ($institution: InstitutionInput!, $programmeIds: [ID!]!) {
        applyInstitution(institution: $institution, programmeIds: $programmeIds)
      }`,
      { institution, programmeIds: [createProgramme.id] },
    );
    await approver(
      'mutation ($step: InstitutionStepInput!) { stepInstitution(command: APPROVE, step: $step) { id } }',
      { step: { id: institutionId, validUntil: day(700) } },
    );

    const terms = {
      title: 'Triage in the emergency ward',
      objective:
        'Nurses of the ward sort patients by urgency with one written scale; today everyone waits in one line.',
      outputs: [
        { text: 'A triage protocol in daily use', indicator: 'shifts that use the protocol', target: 21 },
      ],
      counterparts: [{ role: 'Head nurse', people: 2 }],
      skills: [{ conceptUri: skill('triage-patients'), level: 3, weight: 3, essential: true }],
      languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
      modality: 'ON_SITE',
      place: 'Berbera',
      startsOn: day(60),
      endsOn: day(119),
      weeklyHours: 20,
      positions: 1,
      sector: '861',
      childContact: 'INCIDENTAL',
      deadline: day(50),
    };
    const { createNeed } = await host<{ createNeed: { id: string } }>(
      'mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }',
      { input: { programmeId: createProgramme.id, institutionId }, terms },
    );
    await host('mutation ($step: NeedStepInput!) { stepNeed(command: SUBMIT, step: $step) { id } }', {
      step: { id: createNeed.id },
    });
    await approver('mutation ($step: NeedStepInput!) { stepNeed(command: APPROVE, step: $step) { id } }', {
      step: { id: createNeed.id },
    });

    const nurse = await register('nurse@example.org');
    await nurse('mutation { startProfile }');
    const { myProfile } = await nurse<{ myProfile: { version: number } }>('{ myProfile { version } }');
    const sections = {
      basics: {
        headline: 'Emergency nurse',
        residenceCountry: 'GB',
        yearsExperience: 9,
        educationLevel: 6,
        modalities: ['ON_SITE'],
        weeklyHours: 25,
        connectivity: 'BROADBAND',
      },
      heritage: [{ country: 'SO', basis: 'PARENT' }],
      skills: [{ conceptUri: skill('triage-patients'), level: 4, years: 6 }],
      languages: [{ code: 'so', overall: 'C1' }],
      sectors: ['861'],
      windows: [{ from: day(0), to: day(300), modalities: ['ON_SITE'], weeklyHours: 25 }],
    };
    await nurse(
      'mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) { saveProfile(edit: $edit, sections: $sections) { id } }',
      { edit: { version: myProfile.version }, sections },
    );
    for (const { purpose, version } of currentTexts('so'))
      await nurse(
        'mutation ($purpose: ConsentPurpose!, $version: Code!) { giveConsent(purpose: $purpose, textVersion: $version, language: so) }',
        { purpose, version },
      );
    await nurse(
      `mutation ($programmeId: ID!) {
        enrolInProgramme(programmeId: $programmeId, declaration: { ofAge: true, rightOfReturn: true }) { id }
      }`,
      { programmeId: createProgramme.id },
    );
    await nurse('mutation { activateProfile { state } }');
    await eventually(async () => {
      const { myMatches } = await nurse<{ myMatches: { edges: { node: { need: { id: string } } }[] } }>(
        '{ myMatches(first: 5) { edges { node { need { id } } } } }',
      );
      expect(myMatches.edges.map(({ node }) => node.need.id)).toEqual([createNeed.id]);
    });

    const application = {
      motivation: 'I trained there, and I have set up triage in two hospitals since.',
      availableFrom: day(60),
      availableTo: day(119),
      weeklyHours: 20,
    };
    const { applyToNeed } = await nurse<{ applyToNeed: { id: string } }>(
      'mutation ($needId: ID!, $application: ApplicationInput!) { applyToNeed(needId: $needId, application: $application) { id } }',
      { needId: createNeed.id, application },
    );
    const step = applyToNeed;
    await officer(
      'mutation ($step: CandidacyStepInput!, $recheck: PrescreenInput!) { prescreenCandidate(step: $step, recheck: $recheck) { id } }',
      { step, recheck: { gates: [{ code: 'LANGUAGE', passes: true }] } },
    );
    await host(candidacyStep('SHORTLIST'), { step });
    const panel = [
      { accountId: await accountOf(host), side: 'HOST' },
      { accountId: await accountOf(officer), side: 'IOM' },
    ];
    const at = new Date(Date.now() + 2_000).toISOString();
    await officer(
      'mutation ($step: CandidacyStepInput!, $interview: InterviewInput!) { planInterview(step: $step, interview: $interview) { id } }',
      { step, interview: { at, panel } },
    );
    for (const member of [host, officer]) {
      await member('mutation ($id: ID!) { declareConflict(candidacyId: $id, conflict: false) }', step);
      await eventually(() =>
        member(
          'mutation ($id: ID!, $scores: [CriterionScoreInput!]!) { scoreInterview(candidacyId: $id, scores: $scores) }',
          { ...step, scores: SCORES },
        ),
      );
    }
    for (const side of [host, officer]) await side(candidacyStep('PREFER'), { step });
    const { selectCandidate } = await approver<{ selectCandidate: { id: string } }>(
      'mutation ($step: CandidacyStepInput!) { selectCandidate(step: $step) { id } }',
      { step },
    );
    await nurse(
      'mutation ($step: PlacementStepInput!) { stepPlacement(command: ACCEPT, step: $step) { id } }',
      { step: { id: selectCandidate.id } },
    );
    const { placement } = await officer<{ placement: { state: string } }>(
      'query ($id: ID!) { placement(id: $id) { state } }',
      { id: selectCandidate.id },
    );
    expect(placement.state).toBe('CLEARANCE');
  });
});
