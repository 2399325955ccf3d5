import { addDays } from '#domain/kernel/dates';
import { skillUri } from '#features/demonstration/cast';
import type { Part, Stage } from '#portal-test/stage';
import { eventually } from '#testing/eventually';

/** What the needs of the stories ask for; both are of the starter taxonomy. */
const SKILLS = [skillUri('triage-patients'), skillUri('care-for-emergency-patients')] as const;

const CRITERIA = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'];

/** The day so many days from today. */
export const inDays = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);

/**
 * The terms of a need that is complete: nurses for a hospital in Somalia, in seven weeks or so many days later, for two
 * months.
 */
export const completeTerms = (title: string, later = 0) => ({
  title,
  objective: 'Nurses sort patients by urgency with one written scale; today everyone waits in one line.',
  outputs: [{ text: 'A triage protocol in daily use', indicator: 'shifts that use it', target: 21 }],
  counterparts: [{ role: 'Head nurse', people: 2 }],
  skills: SKILLS.map((conceptUri) => ({ conceptUri, level: 3, weight: 4, essential: true })),
  languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
  modality: 'ON_SITE',
  place: 'Hargeisa',
  startsOn: inDays(50 + later),
  endsOn: inDays(110 + later),
  weeklyHours: 20,
  positions: 1,
  sector: '861',
  childContact: 'INCIDENTAL',
  deadline: inDays(36 + later),
});

/** A need of the demonstration's hospital, submitted. Answers its id. */
export async function submittedNeed(stage: Stage, title: string, later = 0): Promise<string> {
  const hodan = await stage.part('hodan.host');
  const { myInstitutions } = await hodan<{ myInstitutions: { id: string; programmeIds: string[] }[] }>(
    '{ myInstitutions { id programmeIds } }',
  );
  const [institution] = myInstitutions;
  const { createNeed } = await hodan<{ createNeed: { id: string } }>(
    'mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }',
    {
      input: { institutionId: institution?.id, programmeId: institution?.programmeIds[0] },
      terms: completeTerms(title, later),
    },
  );
  await hodan('mutation ($step: NeedStepInput!) { stepNeed(command: SUBMIT, step: $step) { id } }', {
    step: { id: createNeed.id },
  });
  return createNeed.id;
}

/** The same, published by someone who did not write it. */
export async function publishedNeed(stage: Stage, title: string, later = 0): Promise<string> {
  const id = await submittedNeed(stage, title, later);
  const april = await stage.part('april.approver');
  await april('mutation ($step: NeedStepInput!) { stepNeed(command: APPROVE, step: $step) { id } }', {
    step: { id },
  });
  return id;
}

/** Sends the application of someone of the demonstration. Answers the candidacy's id. */
export async function application(stage: Stage, mail: string, needId: string): Promise<string> {
  const person = await stage.part(mail);
  const { applyToNeed } = await person<{ applyToNeed: { id: string } }>(
    `mutation ($needId: ID!, $application: ApplicationInput!) { applyToNeed(needId: $needId, application: $application) { id } }`,
    {
      needId,
      application: {
        motivation: 'I trained there, and I have set up triage in two hospitals since.',
        availableFrom: inDays(50),
        availableTo: inDays(110),
        weeklyHours: 20,
      },
    },
  );
  return applyToNeed.id;
}

/** The candidacy of someone whom matching has found for a need. Answers its id. */
export async function suggestion(stage: Stage, mail: string, needId: string): Promise<string> {
  const person = await stage.part(mail);
  return eventually(async () => {
    const { candidacies } = await person<{ candidacies: { edges: { node: { id: string } }[] } }>(
      'query ($needId: ID!) { candidacies(needId: $needId, first: 1) { edges { node { id } } } }',
      { needId },
    );
    const [found] = candidacies.edges;
    if (!found) throw new Error('not suggested yet');
    return found.node.id;
  });
}

/** An application that the case officer has approved. */
export async function prescreened(stage: Stage, id: string): Promise<void> {
  const casey = await stage.part('casey.officer');
  await casey(
    'mutation ($step: CandidacyStepInput!, $recheck: PrescreenInput!) { prescreenCandidate(step: $step, recheck: $recheck) { id } }',
    { step: { id }, recheck: { gates: [{ code: 'LANGUAGE', passes: true }] } },
  );
}

/** On the short list. */
export async function shortlisted(host: Part, id: string): Promise<void> {
  await host(
    'mutation ($step: CandidacyStepInput!) { stepCandidacy(command: SHORTLIST, step: $step) { id } }',
    {
      step: { id },
    },
  );
}

let slots = 0;
/** Nobody sits in two interviews at once: each has half an hour of its own. */
function nextSlot(): string {
  const half = slots++;
  const at = new Date(`${inDays(7)}T06:00:00Z`).getTime() + half * 1_800_000;
  return new Date(at).toISOString();
}

/** An interview a week from now, which both sides sit in. */
export async function interviewed(stage: Stage, id: string, host: Part): Promise<void> {
  const casey = await stage.part('casey.officer');
  const accountOf = async (part: Part) => (await part<{ me: { id: string } }>('{ me { id } }')).me.id;
  const panel = [
    { accountId: await accountOf(host), side: 'HOST' },
    { accountId: await accountOf(casey), side: 'IOM' },
  ];
  await casey(
    'mutation ($step: CandidacyStepInput!, $interview: InterviewInput!) { planInterview(step: $step, interview: $interview) { id } }',
    { step: { id }, interview: { at: nextSlot(), panel } },
  );
}

/** The marks of one member of the panel, who has no conflict of interest. */
export async function scored(member: Part, id: string): Promise<void> {
  await member('mutation ($id: ID!) { declareConflict(candidacyId: $id, conflict: false) }', { id });
  await member(
    'mutation ($id: ID!, $scores: [CriterionScoreInput!]!) { scoreInterview(candidacyId: $id, scores: $scores) }',
    { id, scores: CRITERIA.map((criterion) => ({ criterion, score: 4 })) },
  );
}

/** Preferred by one side. */
export async function preferred(member: Part, id: string): Promise<void> {
  await member(
    'mutation ($step: CandidacyStepInput!) { stepCandidacy(command: PREFER, step: $step) { id } }',
    {
      step: { id },
    },
  );
}

/** From an application to an offer, by everyone whose part it is. Answers the placement's id. */
export async function offered(stage: Stage, id: string): Promise<string> {
  const [host, casey] = [await stage.part('hodan.host'), await stage.part('casey.officer')];
  await prescreened(stage, id);
  await shortlisted(host, id);
  await interviewed(stage, id, host);
  for (const member of [host, casey]) await scored(member, id);
  for (const member of [host, casey]) await preferred(member, id);
  const april = await stage.part('april.approver');
  const { selectCandidate } = await april<{ selectCandidate: { id: string } }>(
    'mutation ($step: CandidacyStepInput!) { selectCandidate(step: $step) { id } }',
    { step: { id } },
  );
  return selectCandidate.id;
}

/** What the skills of the needs are called in a language. */
export async function skillLabels(stage: Stage, locale: string): Promise<string[]> {
  const casey = await stage.part('casey.officer');
  const { concepts } = await casey<{ concepts: { label: string }[] }>(
    'query ($locale: Locale!, $uris: [ID!]!) { concepts(locale: $locale, uris: $uris) { label } }',
    { locale, uris: SKILLS },
  );
  return concepts.map(({ label }) => label);
}
