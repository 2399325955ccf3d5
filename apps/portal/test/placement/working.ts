import { expect } from '@jest/globals';
import type { Request } from 'playwright-core';
import { opens } from '#portal-test/placement/parts';
import type { StagedPlacement } from '#portal-test/placement/staged-placement';
import type { Scene } from '#portal-test/placement/story';
import type { Visit } from '#portal-test/visit';

export const OUTPUT = 'A triage protocol in daily use';
const LESSONS = 'Short shifts teach more than one long day.';
const ASKED_BACK = '80 hours in 18 days?';
const QUESTION = 'May the night shift join the lessons?';
const ANSWER = 'Yes, from Sunday.';

/** The professional begins the first report on a phone, puts it away, and finds what was written. */
export const reports: Scene = async (visit, placement) => {
  const { t } = visit;
  const { periodTo } = await placement.report('PROGRESS');
  await visit.enter('/');
  await visit.menu(t('nav.reports'));
  await visit.sees(t('nav.reports'));
  await visit.hand
    .within('listitem', undefined, t('report.dueOn', { when: visit.day(periodTo) }))
    .press('link');
  await visit.hand.write(t('report.hoursWorked'), '80');
  const carries = (request: Request) => request.postData()?.includes(LESSONS) ?? false;
  await Promise.all([
    visit.page.waitForResponse((response) => carries(response.request())),
    visit.hand.write(t('report.lessons'), LESSONS),
  ]);
  await visit.page.locator('.saved').filter({ hasText: /\d/ }).waitFor();

  await visit.enter(new URL(visit.page.url()).pathname);
  await visit.sees(t('report.kind.PROGRESS'));
  expect(await visit.page.getByLabel(t('report.lessons')).inputValue()).toBe(LESSONS);
  await visit.hand.write(t('report.daysWorked'), '18');
  await visit.hand.write(OUTPUT, '9');
  await visit.hand.press('button', t('report.submit'));
  await visit.reads(t('report.submitted'));
};

/** The case officer gives it back with a reason. */
export const returns: Scene = async (visit, placement) => {
  const { t } = visit;
  await decides(visit, placement, 'report.return', async () => {
    await visit.hand.choose(t('step.reason'), 'FIGURES_DIFFER');
    await visit.hand.write(t('step.comment'), ASKED_BACK);
  });
  await visit.reads(t('report.state.RETURNED'));
};

/** The professional reads why, corrects it, and asks something. */
export const corrects: Scene = async (visit, placement) => {
  const { t } = visit;
  const { id } = await placement.report('PROGRESS', ['RETURNED']);
  await visit.enter(`/reports/${id}`);
  await visit.reads(ASKED_BACK);
  await visit.hand.write(t('report.hoursWorked'), '90');
  await visit.hand.press('button', t('report.submit'));
  await visit.reads(t('report.submitted'));
  await opens(visit, placement, 'messages');
  await writes(visit, QUESTION);
};

/** The case officer accepts it now. */
export const accepts: Scene = async (visit, placement) => {
  const { t } = visit;
  await decides(visit, placement, 'report.accept');
  await visit.reads(t('report.state.ACCEPTED'));
};

/** The host answers, and asks to go on from afar. */
export const asksToChange: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'messages');
  await visit.reads(QUESTION);
  await writes(visit, ANSWER);
  await opens(visit, placement, 'changes');
  await visit.hand.tick(t('modality.VIRTUAL'));
  await visit.hand.write(t('change.why'), 'The road is closed until spring.');
  await visit.hand.press('button', t('change.send'));
  await visit.reads(t('change.state.ASKED'));
};

/** The approver puts the change in force. */
export const amends: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.reads('The road is closed until spring.');
  await visit.step(t('staff.do.amend'));
  await visit.reads(t('staff.amendment.APPROVED'));
  await visit.reads(t('plan.outdated'));
};

/** The professional reads the answer, and tests the link that the work needs now. */
export const testsLink: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'messages');
  await visit.reads(ANSWER);
  await opens(visit, placement, 'preparation');
  await visit.hand.press('button', t('link.itWorked'));
  await visit.reads(t('link.worked'));
};

/** Takes a decision on the submitted report, after what it asks is answered. */
async function decides(
  visit: Visit,
  placement: StagedPlacement,
  label: string,
  answer: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { t } = visit;
  const { periodFrom, periodTo } = await placement.report('PROGRESS', ['SUBMITTED']);
  await visit.enter(`/placements/${placement.id}`);
  const period = t('report.period', { from: visit.day(periodFrom), to: visit.day(periodTo) });
  const row = visit.hand.within('listitem', undefined, period);
  const dialog = visit.page.getByRole('dialog');
  await row.press('button', t(label));
  await dialog.waitFor();
  await answer();
  await visit.hand.press('button', t(label));
  await dialog.waitFor({ state: 'hidden' });
}

async function writes(visit: Visit, words: string): Promise<void> {
  const { t } = visit;
  await visit.hand.write(t('messages.write'), words);
  await visit.hand.press('button', t('messages.send'));
  await visit.reads(words);
  await visit.reads(t('messages.you'));
}
