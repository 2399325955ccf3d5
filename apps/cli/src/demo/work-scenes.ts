import { CASES } from '#cli/demo/case-operations';
import type { Player } from '#cli/demo/people';
import { passChecks, placementOf, planAndSign } from '#cli/demo/preparation-scenes';
import { colleaguesAnswer, correctReport, fileReport, reportOf } from '#cli/demo/report-scenes';
import type { Stage } from '#cli/demo/stage';
import { addDays, addMonths } from '#domain/kernel/dates';

/** A placement with the changes of its terms that were asked for. */
interface Amended {
  readonly amendments: readonly { readonly id: string; readonly state: string }[];
}

const shifts = (value: number) => [{ output: 0, value }];
const RATINGS = { relevance: 5, preparation: 4, communication: 5, result: 4 };
const TRAINED = { total: 14, women: 9, youth: 6, withDisability: 1 };

/**
 * Half-way: the first report comes back once, and the work continues from London after a change that three sides agree.
 */
export async function playHalfway(stage: Stage, id: string): Promise<void> {
  const { hodan, april } = stage.people;

  stage.tell('A month has passed: the first report is due. A figure is off, so it comes back once.');
  await stage.moveTo((await reportOf(stage, id, 'PROGRESS')).periodTo);
  await stage.isNotified('ayaan', 'report.due');
  const progress = { days: 18, outputs: shifts(9), activities: [{ kind: 'TRAINING', hours: 30 }] };
  await correctReport(stage, id, 'PROGRESS', 'ayaan', {
    first: { ...progress, hours: 700 },
    comment: '700 hours in a month at 20 a week?',
    second: { ...progress, hours: 80, barriers: ['POWER'] },
  });

  stage.tell('The road to the hospital closes. Hodan asks to go on by video; April approves it.');
  const { askAmendment } = await hodan.ask<{ askAmendment: Amended }>(CASES.askAmendment, {
    placement: { id },
    wish: { modality: 'VIRTUAL' },
    why: 'The road is closed until spring.',
  });
  await stage.isNotified('april', 'placement.amendmentAsked.team');
  const asked = askAmendment.amendments.find(({ state }) => state === 'ASKED');
  await april.ask(CASES.approveAmendment, { step: { id: asked?.id, placementId: id } });
  await stage.isNotified('ayaan', 'placement.amended.professional');
  for (const { version, modality, since } of (await placementOf(stage, id)).terms)
    stage.show(`Terms ${version}: ${modality} since ${since.slice(0, 10)}`);
  await stage.sees('hodan', 'placement', id);
  const types = await passChecks(stage, 'ayaan', id);
  stage.show(`The change opened again: ${types.join(', ')}; in order now.`);
  await planAndSign(stage, 'ayaan', id, 'Coach by video, watch two shifts a week, hand over.');
  await stage.sees('ayaan', 'placement', id);
}

/** The last day, the last reports, and what all three sides find. */
export async function playEnd(stage: Stage, id: string): Promise<void> {
  const { endsOn } = await placementOf(stage, id);

  stage.tell('The last day comes; both sides write what was done, colleagues answer by link.');
  await stage.moveTo(addDays(endsOn, 1));
  await stage.becomes('placement', id, 'REPORTING');
  await stage.isNotified('ayaan', 'placement.finished.professional');
  await stage.sees('ayaan', 'placement', id);
  const level = { transferLevel: 'ORGANISATIONAL', ratings: RATINGS };
  await fileReport(stage, id, 'FINAL', 'ayaan', {
    ...level,
    hours: 160,
    days: 38,
    outputs: shifts(21),
    trained: TRAINED,
    activities: [{ kind: 'COACHING', hours: 60 }],
    handover: ['The protocol, with the head nurse', 'The slides, on the ward computer'],
    lessons: 'Two short shifts a week teach more than one long day.',
  });
  await fileReport(stage, id, 'HOST_EVALUATION', 'hodan', { ...level, outputs: shifts(21) });
  await colleaguesAnswer(stage, id);

  stage.tell('April, having read it all, finds the placement completed.');
  await stage.people.april.ask(CASES.complete, { step: { id } });
  await stage.becomes('placement', id, 'FOLLOW_UP');
  await stage.isNotified('hodan', 'placement.completed.team');
  const { outputsOfPlacement } = await stage.people.april.ask<{
    outputsOfPlacement: {
      text: string;
      target: number;
      baseline: number;
      value: number;
      isReached: boolean;
    }[];
  }>(CASES.outputs, { placementId: id });
  for (const { text, target, baseline, value, isReached } of outputsOfPlacement)
    stage.show(
      `${text}: ${baseline} before, ${value} now, ${target} wanted: ${isReached ? 'reached' : 'not reached'}`,
    );
}

/** Half a year and a year later: what lasts. */
export async function playLookBack(stage: Stage, who: Player, id: string): Promise<void> {
  const { endsOn } = await placementOf(stage, id);
  for (const [kind, months, value] of [
    ['FOLLOW_UP_6M', 6, 20],
    ['FOLLOW_UP_12M', 12, 21],
  ] as const) {
    stage.tell(`${months} months after the last day, Hodan is asked what lasts.`);
    await stage.moveTo(addMonths(endsOn, months));
    await stage.isNotified('hodan', 'report.due');
    await fileReport(stage, id, kind, 'hodan', { stillInUse: 'YES', outputs: shifts(value) });
  }
  await stage.becomes('placement', id, 'CLOSED');
  await stage.sees(who, 'placement', id);
}
