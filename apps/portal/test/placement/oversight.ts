import { expect } from '@jest/globals';
import type { Scene } from '#portal-test/placement/story';

const WHY = 'A colleague has raised something.';

/** The safeguarding officer places a hold. */
export const placesHold: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.hand.press('button', t('hold.place'));
  const dialog = visit.page.getByRole('dialog');
  await dialog.waitFor();
  await visit.hand.write(t('step.comment'), `${WHY} ${visit.way.locale} ${visit.way.by}`);
  await visit.hand.press('button', t('hold.place'));
  await dialog.waitFor({ state: 'hidden' });
};

/** The other side reads that it is paused, and neither who did it nor why. */
export const isPaused: Scene = async (visit, { id }) => {
  await visit.enter(`/placements/${id}`);
  await visit.stands('paused');
  expect(await visit.page.locator('main').innerText()).not.toContain(WHY);
};

/** The safeguarding officer takes up what a visitor reported, writes a note, and closes it; then lifts the hold. */
export const takesConcern: Scene = async (visit, placement) => {
  const { t } = visit;
  await visit.enter('/staff/safeguarding');
  const card = visit.hand.within('listitem', undefined, placement.concern);
  const dialog = visit.page.getByRole('dialog');
  await card.press('button', t('concern.do.take'));
  await dialog.waitFor();
  await visit.hand.press('button', t('concern.do.take'));
  await card.scope.getByText(t('concern.state.IN_REVIEW')).waitFor();
  await card.unfold(t('concern.addNote'));
  await card.write(t('concern.note'), 'Both were asked. Nothing happened.');
  await card.press('button', t('concern.addNote'));
  await card.scope.getByText('Both were asked. Nothing happened.').first().waitFor();
  await card.press('button', t('concern.do.close'));
  await dialog.waitFor();
  await visit.hand.choose(t('step.reason'), 'NOT_CONFIRMED');
  await visit.hand.press('button', t('concern.do.close'));
  await card.scope.getByText(t('concern.state.CLOSED')).waitFor();

  await visit.hand.press('tab', t('hold.open'));
  await visit.hand.within('row', undefined, `${WHY} ${visit.way.locale}`).press('button', t('hold.lift'));
  await dialog.waitFor();
  await visit.hand.press('button', t('hold.lift'));
  await dialog.waitFor({ state: 'hidden' });
};

/** The analyst reads the figures, and takes a plot and a list out as CSV. */
export const readsFigures: Scene = async (visit, { title }) => {
  const { t } = visit;
  await visit.enter('/staff/monitoring');
  const plot = visit.page.locator('figure').filter({ hasText: t('kpi.note.FUNNEL') });
  await plot.waitFor();
  await visit.hand.within('figure', undefined, t('kpi.note.FUNNEL')).unfold(t('plot.table'));
  const csv = await visit.saves(() => visit.hand.press('button', `${t('plot.csv')} ${t('kpi.FUNNEL')}`));
  expect(csv.toString().split('\r\n')[0]).toBe(
    `\ufeff${t('staff.state')},${t('kpi.measure.reached.FUNNEL')},${t('kpi.shareOfBefore')}`,
  );

  await visit.hand.press('tab', t('kpi.export'));
  await visit.hand.tick(t('export.list.PLACEMENTS'));
  await visit.hand.choose(t('export.purpose'), 'EVALUATION');
  const list = await visit.saves(() => visit.hand.press('button', t('export.make')));
  expect(list.toString()).toContain(title);
};
