import { expect } from '@jest/globals';
import { inDays } from '#portal-test/cases';
import { opens } from '#portal-test/placement/parts';
import type { Scene } from '#portal-test/placement/story';

const PDF = { name: 'visa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

/** The case officer, on the telephone with the professional, accepts the offer in their name. */
export const acceptsOnBehalf: Scene = async (visit, { id, person }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.hand.choose(t('staff.onBehalfOf'), person.account);
  await visit.hand.choose(t('staff.agreedWay'), 'PHONE');
  await visit.hand.write(t('staff.agreedNote'), 'Called at nine and said yes.');
  await visit.step(t('step.accept'));
  await visit.reads(t('staff.state.CLEARANCE'));
  await visit.reads(`${t('agreement.PHONE')}: Called at nine and said yes.`);
};

/** The professional submits a document. */
export const handsIn: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'checks');
  await visit.hand.press('button', `${t('check.handIn')} ${t('clearance.type.VISA')}`);
  await visit.page.getByRole('dialog').waitFor();
  await visit.hand.write(t('check.issuer'), 'Embassy');
  await visit.hand.date(t('check.issuedOn'), inDays(-3));
  await visit.hand.date(t('check.expiresOn'), inDays(700));
  await visit.hand.attach(t('check.attach'), PDF);
  await visit.hand.scope.getByRole('button', { name: t('picker.remove', { name: PDF.name }) }).waitFor();
  await visit.hand.press('button', t('check.handIn'));
  await visit.reads(t('check.sent'));
};

/** The case officer looks at the document, approves it, and then all checks. */
export const clears: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}/checks`);
  const visa = visit.hand.within('row', undefined, t('clearance.type.VISA'));
  await visit.saves(() => visa.press('link', PDF.name));
  await visa.press('button', t('step.clear'));
  await visit.page.getByRole('dialog').waitFor();
  await visit.hand.press('button', t('step.clear'));
  await visa.scope.getByText(t('clearance.state.CLEARED')).first().waitFor();
  await visit.hand.press('link', t('placement.title'));
  await visit.step(t('staff.do.clear'));
  await visit.reads(t('staff.state.PLANNING'));
};

/** The host writes the plan of the work and signs it. */
export const writesPlan: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'plan');
  await visit.hand.press('button', t('plan.write'));
  await visit.hand.write(t('plan.summary'), 'Teach the scale, pilot it on two wards, hand it over.');
  const milestone = visit.hand.within('group', t('plan.milestone', { number: 1 }));
  await milestone.write(t('plan.what'), 'All shifts use it');
  await milestone.date(t('plan.dueOn'), (await placement.seen()).endsOn);
  await visit.hand.press('button', t('plan.save'));
  await signs(visit, placement);
};

/** A side reads the plan and signs it. */
export const signs: Scene = async (visit, placement) => {
  const { t } = visit;
  if (!visit.page.url().endsWith('/plan')) await opens(visit, placement, 'plan');
  await visit.hand.tick(t('plan.read', { version: 1 }));
  await visit.hand.press('button', t('plan.sign'));
  await visit.reads(t('plan.signedNow'));
};

/** The approver signs as the third. */
export const signsForIom: Scene = async (visit, { id }) => {
  const { t } = visit;
  await visit.enter(`/placements/${id}`);
  await visit.hand.tick(t('plan.read', { version: 1 }));
  await visit.hand.press('button', t('plan.sign'));
  await visit.reads(t('plan.signedNow'));
};

const READINESS = [
  'COUNTERPART_NAMED',
  'WORKPLACE',
  'INTERNET',
  'EQUIPMENT',
  'INTRODUCTION_PLANNED',
  'SAFEGUARDING_BRIEFING',
  'EMERGENCY_PLAN',
];

/** The host prepares the ward by the list, and says how things are today. */
export const prepares: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'preparation');
  for (const line of READINESS) await visit.hand.tick(t(`ready.${line}`));
  await opens(visit, placement, 'reports');
  await visit.hand.press('link', t('report.kind.BASELINE'));
  await visit.hand.write('A triage protocol in daily use', '0');
  await visit.hand.tick(t('transfer.ORGANISATIONAL'));
  await visit.hand.press('button', t('report.submit'));
  await visit.reads(t('report.submitted'));
};

/** The professional sets the emergency contact, and takes the letter and the calendar along. */
export const getsReady: Scene = async (visit, placement) => {
  const { t } = visit;
  await opens(visit, placement, 'preparation');
  await visit.hand.write(t('contact.name'), 'Hibo Warsame');
  await visit.hand.write(t('contact.phone'), '+44 20 7946 0000');
  await visit.hand.write(t('contact.relation'), 'Sister');
  await visit.hand.press('button', t('action.save'));
  await visit.reads(t('state.saved'));
  await opens(visit, placement, 'papers');
  await visit.hand.press('button', t('paper.issueLetter'));
  const letter = visit.hand.scope.getByRole('link', { name: t('paper.get') });
  await letter.waitFor();
  const number = (await letter.innerText()).replace(t('paper.get'), '').trim();
  const pdf = await visit.saves(() => visit.hand.press('link', `${t('paper.get')} ${number}`));
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
  const calendar = await visit.saves(() => visit.hand.press('link', t('paper.calendarGet')));
  expect(calendar.toString()).toContain('BEGIN:VEVENT');
};
