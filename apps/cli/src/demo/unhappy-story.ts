import type { List } from '#cli/demo/api-client';
import { accept, applyFor, byPhone, interview, prefer, prescreen, select } from '#cli/demo/candidacy-scenes';
import { CASES } from '#cli/demo/case-operations';
import { OPERATIONS } from '#cli/demo/operations';
import { playCertificate } from '#cli/demo/paper-scenes';
import { playPreparation } from '#cli/demo/preparation-scenes';
import { writeNeed } from '#cli/demo/scenes';
import type { Stage } from '#cli/demo/stage';
import { addWorkingDays } from '#domain/casework/deadlines/working-days';
import { addDays } from '#domain/kernel/dates';

/** Working days on which a silent host is reminded, and the one on which the application lapses. */
const REMINDERS = [2, 3, 5];
const LAPSE = 15;
/** Days of an offer: the last reminder, and the day after the last one in time. */
const OFFER = { lastReminder: 6, lapse: 8 };

interface TrailRow {
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly reason: string | null;
}

/** A host that does not answer, an offer that nobody answers, a reserve list, a suspension, and an early end. */
export async function playUnhappyStory(stage: Stage): Promise<void> {
  const needId = await playSilence(stage);
  const { chosen, reserve } = await playPhoneCall(stage, needId);
  const placementId = await playReserve(stage, chosen, reserve);
  await playPreparation(stage, 'ifrah', placementId);
  await playEarlyEnd(stage, placementId);
  await playCertificate(stage, 'ifrah', placementId);
}

async function playSilence(stage: Stage): Promise<string> {
  const { hodan, april, casey } = stage.people;

  stage.tell(
    'Hodan submits a second need, April publishes it, Deeqa applies, Casey finds the conditions met.',
  );
  const needId = await writeNeed(stage, {
    title: 'Triage on the night shift',
    skills: [['triage-patients', 2, 5, true]],
    startsIn: 90,
    days: 40,
  });
  await hodan.ask(OPERATIONS.submitNeed, { step: { id: needId } });
  await april.ask(OPERATIONS.approveNeed, { step: { id: needId } });
  const id = await applyFor(stage, 'deeqa', needId);
  await prescreen(stage, id);
  await stage.sees('hodan', 'candidacy', id);
  await stage.isNotified('hodan', 'candidacy.considered.team');
  const began = await stage.today();

  for (const day of REMINDERS) {
    stage.tell(`Hodan does not answer; working day ${day} of Somalia.`);
    await stage.moveTo(addWorkingDays(began, day, 'SO'));
    await stage.isNotified('hodan', 'candidacy.reminder.team');
  }
  await stage.hasMail('hodan', 'candidacy.reminder.team', 'so');
  await stage.isNotified('casey', 'candidacy.reminder.team');

  stage.tell(`Working day ${LAPSE}: the application lapses, and nobody blames Deeqa.`);
  await stage.moveTo(addWorkingDays(began, LAPSE, 'SO'));
  await stage.becomes('candidacy', id, 'LAPSED');
  await stage.isNotified('deeqa', 'candidacy.lapsed.professional');
  await stage.isNotified('casey', 'candidacy.lapsed.team');
  const [lapse] = await trailOf(stage, id, 'candidacy.lapsed');
  stage.show(`On record: ${lapse?.reason}.`);
  const code = await casey.refusal(CASES.shortlist, { step: { id } });
  stage.show(`What has lapsed stays so; a short list afterwards is refused: ${code}.`);
  return needId;
}

/** Two people on the way to one position: who is chosen, and who waits. */
async function playPhoneCall(stage: Stage, needId: string): Promise<{ chosen: string; reserve: string }> {
  const { casey } = stage.people;

  stage.tell(
    'Ayaan applies; Carla, a second case officer, applies for Ifrah by phone. Casey puts both on the short list for Hodan, by phone.',
  );
  const host = await stage.accountOf('hodan');
  const [chosen, reserve] = [
    await applyFor(stage, 'ayaan', needId),
    await applyFor(stage, 'ifrah', needId, 'carla'),
  ];
  const own = { step: { id: reserve }, recheck: { gates: [{ code: 'LANGUAGE', passes: true }] } };
  stage.show(
    `Carla, who wrote it, may not check it: ${await stage.people.carla.refusal(CASES.prescreen, own)}.`,
  );
  for (const id of [chosen, reserve]) {
    await prescreen(stage, id);
    await casey.ask(CASES.shortlist, { step: { id, onBehalfOf: byPhone(host) } });
  }
  const [row] = await trailOf(stage, chosen, 'candidacy.shortlisted');
  const officer = await stage.accountOf('casey');
  if (row?.actorId !== officer || row.onBehalfOf !== host) throw new Error('Both names belong on record.');
  stage.show('On record: Casey, on behalf of Hodan.');
  await stage.isNotified('ifrah', 'account.actedFor');
  await stage.isNotified('hodan', 'account.actedFor');

  stage.tell('Both are interviewed. Ayaan is preferred and gets the offer, Ifrah goes on the reserve list.');
  await interview(stage, [chosen, reserve], 4);
  await prefer(stage, chosen);
  await casey.ask(CASES.reserve, { step: { id: reserve } });
  await stage.isNotified('ifrah', 'candidacy.reserved.professional');
  await stage.sees('ifrah', 'candidacy', reserve);
  return { chosen, reserve };
}

async function playReserve(stage: Stage, chosen: string, reserve: string): Promise<string> {
  const offered = await select(stage, chosen);
  const began = await stage.today();
  await stage.isNotified('ayaan', 'placement.offered.professional');
  await stage.sees('ayaan', 'placement', offered);

  stage.tell('Ayaan does not answer the offer; a reminder comes, then the offer lapses.');
  stage.show(`A second offer for the one position meanwhile: ${await refusedOffer(stage, reserve)}.`);
  await stage.moveTo(addDays(began, OFFER.lastReminder));
  await stage.isNotified('ayaan', 'placement.reminder.professional');
  await stage.moveTo(addDays(began, OFFER.lapse));
  await stage.becomes('placement', offered, 'LAPSED');
  await stage.isNotified('ayaan', 'placement.lapsed.professional');
  await stage.isNotified('hodan', 'placement.lapsed.team', 'Ayaan Warsame');

  stage.tell(
    'The reserve list comes first: the conditions are checked again, both sides prefer Ifrah, April selects her.',
  );
  const id = await select(stage, reserve);
  await stage.isNotified('ifrah', 'placement.offered.professional');
  await accept(stage, 'ifrah', id);
  stage.show(
    `Ayaan, too late: ${await stage.people.ayaan.refusal(CASES.accept, { step: { id: offered } })}.`,
  );
  return id;
}

/** Both sides prefer the one on the reserve list while the offer to the other is open; only one offer can be open. */
async function refusedOffer(stage: Stage, reserve: string): Promise<string> {
  await prefer(stage, reserve);
  return stage.people.april.refusal(CASES.select, { step: { id: reserve } });
}

async function playEarlyEnd(stage: Stage, id: string): Promise<void> {
  const { casey, april } = stage.people;
  const reviewOn = addDays(await stage.today(), 10);

  stage.tell(
    'There is unrest in the town. Casey suspends the placement and says when it is looked at again.',
  );
  await casey.ask(CASES.suspend, { step: { id, reason: 'SECURITY' }, reviewOn });
  await stage.isNotified('ifrah', 'placement.suspended.professional');
  await stage.isNotified('hodan', 'placement.suspended.team');
  await stage.sees('ifrah', 'placement', id);
  await stage.moveTo(reviewOn);
  await stage.isNotified('casey', 'placement.reminder.team', 'Ifrah Abdi');

  stage.tell(
    'The town is quiet: Casey lets the work go on. A week later Ifrah falls ill, and April ends it early.',
  );
  await casey.ask(CASES.resume, { step: { id } });
  await stage.isNotified('ifrah', 'placement.resumed.professional');
  const endedOn = addDays(reviewOn, 7);
  await stage.moveTo(endedOn);
  const end = { endedOn, side: 'PROFESSIONAL' };
  stage.show(
    `Casey may not: ${await casey.refusal(CASES.terminate, { step: { id, reason: 'HEALTH' }, end })}.`,
  );
  await april.ask(CASES.terminate, { step: { id, reason: 'HEALTH' }, end });
  await stage.isNotified('ifrah', 'placement.terminated.professional');
  await stage.isNotified('hodan', 'placement.terminated.team');
  await stage.sees('ifrah', 'placement', id);
}

async function trailOf({ people }: Stage, id: string, name: string): Promise<TrailRow[]> {
  const { auditTrail } = await people.adam.ask<{ auditTrail: List<TrailRow> }>(CASES.trail, { id, name });
  return auditTrail.edges.map(({ node }) => node);
}
