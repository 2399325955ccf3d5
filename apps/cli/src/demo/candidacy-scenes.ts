import { CASES } from '#cli/demo/case-operations';
import { CAST, type Player } from '#cli/demo/people';
import type { Stage } from '#cli/demo/stage';
import { addDays } from '#domain/kernel/dates';

const CRITERIA = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'];
/** Interviews follow one another: nobody sits in two at once. UTC. */
const FIRST_HOUR = 8;
/** Days from the invitation to the interview. */
const INTERVIEW_IN = 5;

/** The person a case officer acts for, who has agreed on the phone. */
export const byPhone = (accountId: string) => ({
  accountId,
  way: 'PHONE',
  note: 'Called this morning and asked for it.',
});

/** A professional applies for a need, or a case officer for somebody on the phone. Answers the candidacy's id. */
export async function applyFor(stage: Stage, who: Player, needId: string, by: Player = who): Promise<string> {
  const { need } = await stage.people[by].ask<{ need: { startsOn: string; endsOn: string } }>(CASES.need, {
    id: needId,
  });
  const application = {
    motivation: 'I trained there, and I have set up triage in two hospitals since.',
    availableFrom: need.startsOn,
    availableTo: need.endsOn,
    weeklyHours: 20,
  };
  const onBehalfOf = by === who ? null : byPhone(await stage.accountOf(who));
  const given = { needId, application, onBehalfOf };
  return (await stage.people[by].ask<{ applyToNeed: { id: string } }>(CASES.apply, given)).applyToNeed.id;
}

/** The case officer checks the conditions again in person. */
export async function prescreen({ people }: Stage, id: string): Promise<void> {
  const recheck = { gates: [{ code: 'LANGUAGE', passes: true }] };
  await people.casey.ask(CASES.prescreen, { step: { id }, recheck });
}

/** A panel of both sides meets, and both say that they have no conflict of interest and score. */
export async function interview(stage: Stage, ids: readonly string[], score: number): Promise<void> {
  const { hodan, casey } = stage.people;
  const panel = [
    { accountId: await stage.accountOf('hodan'), side: 'HOST' },
    { accountId: await stage.accountOf('casey'), side: 'IOM' },
  ];
  const day = addDays(await stage.today(), INTERVIEW_IN);
  for (const [i, id] of ids.entries()) {
    const at = `${day}T${String(FIRST_HOUR + i).padStart(2, '0')}:00:00Z`;
    await casey.ask(CASES.interview, { step: { id }, interview: { at, panel } });
  }
  await stage.moveTo(day);
  const scores = CRITERIA.map((criterion) => ({ criterion, score }));
  for (const id of ids) {
    for (const member of [hodan, casey]) {
      await member.ask(CASES.noConflict, { id });
      await member.ask(CASES.score, { id, scores });
    }
  }
}

/** Both sides prefer the person; the host's word comes first. */
export async function prefer({ people }: Stage, id: string): Promise<void> {
  for (const member of [people.hodan, people.casey]) await member.ask(CASES.prefer, { step: { id } });
}

/** An approver who was not on the panel selects the person. Answers the id of the placement that is offered. */
export async function select({ people }: Stage, id: string): Promise<string> {
  const { selectCandidate } = await people.april.ask<{ selectCandidate: { id: string } }>(CASES.select, {
    step: { id },
  });
  return selectCandidate.id;
}

/** From an application to an accepted offer: three consents, and an approver who was not on the panel. */
export async function playCandidacy(stage: Stage, who: Player, needId: string): Promise<string> {
  const { hodan, casey } = stage.people;
  const { name } = CAST[who];

  stage.tell(`${name} applies.`);
  const id = await applyFor(stage, who, needId);
  await stage.sees(who, 'candidacy', id);
  await stage.isNotified('casey', 'candidacy.applied.team');

  stage.tell(`Casey checks the conditions again in person; Hodan puts ${name} on the short list.`);
  await prescreen(stage, id);
  await hodan.ask(CASES.shortlist, { step: { id } });
  await stage.sees(who, 'candidacy', id);
  await stage.sees('hodan', 'candidacy', id);

  stage.tell(
    `A panel of both sides interviews ${name}; both declare that they have no conflict of interest, and score.`,
  );
  await interview(stage, [id], 4);
  await stage.isNotified(who, 'candidacy.interview.professional');
  await prefer(stage, id);
  await stage.sees(who, 'candidacy', id);
  await stage.isNotified('april', 'candidacy.preferred.team');

  stage.tell('Casey, who sat on the panel, tries to select; then April, who did not, does.');
  stage.show(`Refused: ${await casey.refusal(CASES.select, { step: { id } })}.`);
  const placementId = await select(stage, id);
  await stage.isNotified(who, 'placement.offered.professional');
  await stage.sees(who, 'placement', placementId);

  stage.tell(`${name} accepts the offer.`);
  await accept(stage, who, placementId);
  return placementId;
}

/** The professional says yes: the third consent. */
export async function accept(stage: Stage, who: Player, id: string): Promise<void> {
  await stage.people[who].ask(CASES.accept, { step: { id } });
  await stage.sees(who, 'placement', id);
  await stage.isNotified('hodan', 'placement.accepted.team');
}
