import { expect } from '@jest/globals';
import { addDays } from '#domain/kernel/dates';
import type { StagedPlacement } from '#portal-test/placement/staged-placement';
import type { Scene } from '#portal-test/placement/story';
import { axeFaults, reflowFaults } from '#portal-test/screens/look';
import type { Stage } from '#portal-test/stage';
import type { Visit } from '#portal-test/visit';

const AMOUNT = '1200';
const TOO_MUCH = '999999';
const referenceOf = ({ id }: StagedPlacement): string => `PAY-${id.slice(-6)}`;

/** The administrator sets a budget for the days of a placement; others of its programme share it. */
export async function setsBudget(stage: Stage, placement: StagedPlacement): Promise<void> {
  const { programmeId, startsOn } = await placement.seen();
  const adam = await stage.part('adam.admin');
  const days = { startsOn: addDays(startsOn, -30), endsOn: addDays(startsOn, 300) };
  await adam('mutation ($budget: BudgetInput!) { setBudget(budget: $budget) { id } }', {
    budget: { programmeId, currency: 'USD', amount: '10000', ...days },
  });
}

/** The traveller plans the way there; the visa ends before the work does, and the screen says so. */
export const plansJourney: Scene = async (visit, placement) => {
  const { t, hand } = visit;
  const { startsOn, endsOn } = await placement.seen();
  await visit.enter(`/placements/${placement.id}`);
  await visit.reads(t('travel.none'));
  await hand.unfold(t('travel.begin'));
  await hand.press('button', t('travel.addLeg'));
  await hand.write(t('travel.from'), 'London');
  await hand.write(t('travel.to'), 'Hargeisa');
  await hand.date(t('travel.leavesOn'), addDays(startsOn, -2));
  await hand.date(t('travel.arrivesOn'), addDays(startsOn, -1));
  await hand.choose(t('travel.visa'), 'GRANTED');
  await hand.date(t('travel.visaUntil'), addDays(endsOn, -5));
  await hand.choose(t('travel.insurance'), 'FULL');
  await hand.date(t('travel.insuredUntil'), addDays(endsOn, 5));
  await hand.press('button', t('action.save'));
  await visit.reads(t('travel.gap.VISA_ENDS'));
  expect(await visit.page.getByText(t('travel.gap.INSURANCE_ENDS')).count()).toBe(0);
  await looksRight(visit);
};

/** The case officer records what was paid: more than the budget has is refused, with the amount still there. */
export const recordsPayment: Scene = async (visit, placement) => {
  const { t, hand } = visit;
  const { startsOn } = await placement.seen();
  await visit.enter(`/placements/${placement.id}`);
  await hand.unfold(t('payment.record'));
  await hand.write(t('spending.amount'), TOO_MUCH);
  await hand.date(t('payment.paidOn'), startsOn);
  await hand.write(t('payment.reference'), referenceOf(placement));
  await hand.press('button', t('payment.send'));
  await visit.page.getByText(t('problem.budgetExceeded')).first().waitFor();
  await hand.write(t('spending.amount'), AMOUNT);
  await hand.press('button', t('payment.send'));
  await visit.reads(t('payment.state.RECORDED'));
  // Whoever recorded it is not asked to approve it.
  expect(await visit.page.getByRole('button', { name: t('payment.step.APPROVE') }).count()).toBe(0);
  await looksRight(visit);
};

/** Another person approves it, from the list of what waits. */
export const approvesPayment: Scene = async (visit, placement) => {
  const { t } = visit;
  await visit.enter('/staff/budgets');
  await visit.sees(t('spending.title'));
  const line = visit.page.getByRole('listitem').filter({ hasText: referenceOf(placement) });
  await line.waitFor();
  await looksRight(visit);
  await visit.hand
    .within('listitem', undefined, referenceOf(placement))
    .press('button', t('payment.step.APPROVE'));
  await visit.page.getByRole('dialog').waitFor();
  await visit.hand.press('button', t('payment.step.APPROVE'));
  await line.waitFor({ state: 'detached' });
};

/** The professional reads what was paid to them. */
export const readsPayment: Scene = async (visit, placement) => {
  const { t, page } = visit;
  await visit.enter(`/placements/${placement.id}`);
  await page.getByRole('heading', { name: t('payment.own') }).waitFor();
  await page.getByText('1,200').first().waitFor();
  await visit.reads(t('payment.state.APPROVED'));
};

async function looksRight({ page }: Visit): Promise<void> {
  expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
}
