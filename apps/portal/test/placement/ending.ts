import { expect } from '@jest/globals';
import { opens } from '#portal-test/placement/parts';
import type { Scene } from '#portal-test/placement/story';
import { OUTPUT } from '#portal-test/placement/working';
import type { Visit } from '#portal-test/visit';

const RATED = ['relevance', 'preparation', 'communication', 'result'];

/** The professional writes the last report. */
export const reportsAtTheEnd: Scene = async (visit, placement) => {
  const { t } = visit;
  const { id } = await placement.report('FINAL');
  await visit.enter(`/reports/${id}`);
  await visit.hand.write(t('report.hoursWorked'), '160');
  await visit.hand.write(t('report.daysWorked'), '38');
  await visit.hand.write(OUTPUT, '21');
  await visit.hand.write(t('report.trained.total'), '14');
  await visit.hand.press('button', t('report.addActivity'));
  await visit.hand.choose(t('report.activityKind'), 'COACHING');
  await visit.hand.write(t('report.hours'), '60');
  await visit.hand.tick(t('transfer.ORGANISATIONAL'));
  await rates(visit);
  await visit.hand.press('button', t('report.addHandover'));
  await visit.hand.write(t('report.handoverWhat'), 'The protocol, with the head nurse');
  await visit.hand.write(t('report.lessons'), 'Two short shifts a week teach more than one long day.');
  await visit.hand.press('button', t('report.submit'));
  await visit.reads(t('report.submitted'));
};

/** The host says what the placement brought, and takes the link for the colleagues. */
export const evaluates: Scene = async (visit, placement) => {
  const { t } = visit;
  const { id } = await placement.report('HOST_EVALUATION');
  await visit.enter(`/reports/${id}`);
  await visit.hand.write(OUTPUT, '21');
  await visit.hand.tick(t('transfer.ORGANISATIONAL'));
  await rates(visit);
  await visit.hand.press('button', t('report.submit'));
  await visit.reads(t('report.submitted'));
  await visit.hand.press('link', t('placement.part.reports'));
  await visit.hand.press('button', t('survey.makeLink'));
  placement.link = await visit.page.getByText('/survey#').innerText();
};

/** A colleague who learnt answers by the link, without an account. */
export const answersSurvey: Scene = async (visit, { link, title }) => {
  const { t } = visit;
  const { pathname, hash } = new URL(link);
  await visit.enter(pathname + hash);
  await visit.reads(title);
  await rates(visit);
  await visit.hand.tick(t('inUse.YES'));
  await visit.hand.press('button', t('survey.send'));
  await visit.reads(t('survey.thanks'));
};

/** The approver, having read it all, finds the work done. */
export const completes: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.step(t('staff.do.complete'));
};

/** The professional saves the certificate and says what a stranger may learn from it. */
export const takesCertificate: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'papers');
  const certificate = visit.page
    .locator('section')
    .filter({ has: visit.page.getByRole('heading', { name: t('paper.CERTIFICATE'), exact: true }) });
  const number = await certificate.locator('li bdi').innerText();
  const pdf = await visit.saves(() => visit.hand.press('link', `${t('paper.get')} ${number}`));
  placement.link = /\/URI \((\S+)\)/.exec(pdf.toString('latin1'))?.[1] ?? '';
  expect(number).toMatch(/^C\d\d-\w{4}-\w{4}$/);
  expect(placement.link).toContain(`/check#${number}/`);
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  expect(pdf.toString('latin1')).toContain('/Subtype /Image');

  await visit.hand.unfold(t('paper.share', { number }));
  for (const fact of ['TITLE', 'PERIOD'])
    await visit.hand.within('group', t('paper.shareWhat')).tick(t(`fact.${fact}`));
  await visit.hand.press('button', t('action.save'));
  await visit.reads(t('state.saved'));
};

/** A stranger follows the address of the certificate, and tries another code. */
export const checksCertificate: Scene = async (visit, { link, title }) => {
  const { t } = visit;
  const { pathname, hash } = new URL(link);
  await visit.enter(pathname + hash);
  await visit.reads(t('check.valid'));
  await visit.reads(title);
  await visit.hand.write(t('check.code'), '0000-0000-0000-0000');
  await visit.hand.press('button', t('check.send'));
  await visit.reads(t('check.invalid'));
};

/** The follow-up of the host: what lasts. */
export const looksBack =
  (kind: 'FOLLOW_UP_6M' | 'FOLLOW_UP_12M'): Scene =>
  async (visit, placement) => {
    const { t } = visit;
    await opens(visit, placement, 'reports');
    await visit.hand.press('link', t(`report.kind.${kind}`));
    await visit.hand.tick(t('inUse.YES'));
    await visit.hand.write(OUTPUT, '21');
    await visit.hand.press('button', t('report.submit'));
    await visit.reads(t('report.submitted'));
  };

/** What happened is listed from the offer to the last day. */
export const isClosed: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.stands('placement.closed');
  await visit.reads(t('course.changed', { version: 2 }));
};

async function rates({ hand, t }: Visit): Promise<void> {
  for (const part of RATED) await hand.within('group', t(`rating.${part}`)).tick('5');
}
