import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import type { Support } from '#domain/marketplace/needs/support.rules';
import { BudgetsService } from '#features/placements/spending/budgets.service';
import { CommitmentsService } from '#features/placements/spending/commitments.service';
import { type NewPayment, PaymentsService } from '#features/placements/spending/payments.service';
import { SpendingQueries } from '#features/placements/spending/spending.queries';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const ALLOWANCE: Support = {
  kind: 'ALLOWANCE',
  payer: 'IOM',
  amount: '900.00',
  currency: 'USD',
  per: 'MONTH',
};

let features: RunningFeatures;
let place: Place;
let officer: PersonActor;
let approver: PersonActor;
let administrator: PersonActor;
let payments: PaymentsService;
let budgets: BudgetsService;
let queries: SpendingQueries;

beforeAll(async () => {
  features = await startFeatures(4);
  administrator = await a(features.database).staff('ADMINISTRATOR').registered();
  payments = features.get(PaymentsService);
  budgets = features.get(BudgetsService);
  queries = features.get(SpendingQueries);
});
afterAll(() => features.stop());

beforeEach(async () => {
  features.setTime(new Date('2030-06-01T10:00:00Z'));
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const staff = (role: 'CASE_OFFICER' | 'APPROVER') =>
    a(features.database)
      .person({ staff: [{ role, programmeId, country: 'SO' }] })
      .registered();
  officer = await staff('CASE_OFFICER');
  approver = await staff('APPROVER');
});

const budget = (amount: string, more = {}) =>
  budgets.set(administrator, {
    ...{ programmeId: place.programmeId, currency: 'USD', amount },
    ...{ startsOn: '2030-01-01', endsOn: '2030-12-31', ...more },
  });
async function placed(support: Support[] = [], state: 'ACTIVE' | 'CANCELLED' = 'ACTIVE') {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const terms = { support };
  const id = await a(features.database).placement(place, needId, person.professionalId, terms).offered();
  await features.database.sql(
    'UPDATE placement SET state = $2, position = $3, accepted_at = now() WHERE id = $1',
    [id, state, state === 'CANCELLED' ? null : 1],
  );
  return { id, person };
}
let books = 0;
const paid = (placementId: string, amount: string, more: Partial<NewPayment> = {}): NewPayment => ({
  ...{ placementId, kind: 'ALLOWANCE', payee: 'PROFESSIONAL', amount, currency: 'USD' },
  ...{ paidOn: '2030-05-31', reference: `V-${++books}`, ...more },
});
const record = (payment: NewPayment, who = officer) => payments.record(who, payment);
const left = async (id: string) => {
  const { figures } = await queries.budget(approver, id);
  const { currency: _, ...rest } = figures;
  return Object.fromEntries(Object.entries(rest).map(([name, minor]) => [name, Number(minor)]));
};

describe('a payment', () => {
  it('counts once another person has approved it, and is then seen by who got it', async () => {
    const budgetId = await budget('5000');
    const { id, person } = await placed();
    const paymentId = await record(paid(id, '900'));
    expect(await left(budgetId)).toEqual({ amount: 500_000, paid: 0, waiting: 90_000, held: 0 });
    expect(await queries.payments(person, id)).toEqual([]);
    await payments.step(approver, 'approve', { id: paymentId, version: 1 });
    expect(await left(budgetId)).toEqual({ amount: 500_000, paid: 90_000, waiting: 0, held: 0 });
    expect(await queries.payments(person, id)).toMatchObject([{ id: paymentId, amountMinor: '90000' }]);
    const stranger = await a(features.database).professional().active();
    expect(await queries.payments(stranger, id)).toEqual([]);
    await payments.step(approver, 'reverse', { id: paymentId, version: 2, reason: 'MISTAKE' });
    expect(await left(budgetId)).toEqual({ amount: 500_000, paid: 0, waiting: 0, held: 0 });
    const events = await features.database.sql<{ name: string }>(
      'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
      [paymentId],
    );
    expect(events.map(({ name }) => name)).toEqual([
      'payment.recorded',
      'payment.approved',
      'payment.reversed',
    ]);
  });

  it('is approved by nobody who recorded it, also with both roles', async () => {
    await budget('5000');
    const { programmeId } = place;
    const both = await a(features.database)
      .person({
        staff: [
          { role: 'CASE_OFFICER', programmeId, country: null },
          { role: 'APPROVER', programmeId, country: null },
        ],
      })
      .registered();
    const { id } = await placed();
    const paymentId = await record(paid(id, '10'), both);
    await expect(payments.step(both, 'approve', { id: paymentId })).rejects.toThrow(
      refusal('FOUR_EYES_REQUIRED'),
    );
    await expect(payments.step(officer, 'approve', { id: paymentId })).rejects.toThrow(refusal('FORBIDDEN'));
    await expect(payments.step(officer, 'withdraw', { id: paymentId })).rejects.toThrow(refusal('FORBIDDEN'));
    await expect(
      features.database.sql(
        `UPDATE payment SET state = 'APPROVED', decided_by = recorded_by, decided_at = now() WHERE id = $1`,
        [paymentId],
      ),
    ).rejects.toThrow('payment_other_eyes');
  });

  it('waits as one work item for an approver until it is decided on', async () => {
    await budget('5000');
    const { id } = await placed();
    const paymentId = await record(paid(id, '10'));
    const items = () =>
      features.database.sql('SELECT waiting_on FROM work_item WHERE subject = $1 AND subject_id = $2', [
        'payment',
        paymentId,
      ]);
    expect(await items()).toEqual([{ waiting_on: 'APPROVER' }]);
    expect(await queries.waiting(approver)).toMatchObject([{ id: paymentId }]);
    await expect(payments.step(approver, 'reject', { id: paymentId })).rejects.toThrow(
      refusal('REASON_REQUIRED'),
    );
    await payments.step(approver, 'reject', { id: paymentId, reason: 'DOCUMENTS' });
    expect(await items()).toEqual([]);
    expect(await queries.waiting(approver)).toEqual([]);
  });

  it('is refused above what is left, to the cent', async () => {
    await budget('100');
    const { id } = await placed();
    await record(paid(id, '60'));
    await expect(record(paid(id, '40.01'))).rejects.toThrow(
      expect.objectContaining({ code: 'BUDGET_EXCEEDED', details: { field: 'amount', left: '40.00' } }),
    );
    await record(paid(id, '40'));
    await expect(record(paid(id, '0.01'))).rejects.toThrow(refusal('BUDGET_EXCEEDED'));
  });

  it('does not spend a budget twice when ten are recorded at once', async () => {
    const budgetId = await budget('100');
    const ids = await Promise.all(Array.from({ length: 10 }, async () => (await placed()).id));
    const answers = await Promise.allSettled(ids.map((id) => record(paid(id, '30'))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(await left(budgetId)).toMatchObject({ waiting: 9_000 });
  });

  it('is recorded once for each reference, and again only when the first does not count', async () => {
    await budget('5000');
    const { id } = await placed();
    const first = await record(paid(id, '10', { reference: 'INV-7' }));
    await expect(record(paid(id, '10', { reference: 'INV-7' }))).rejects.toThrow(refusal('PAYMENT_TWICE'));
    await payments.step(officer, 'withdraw', { id: first });
    await record(paid(id, '10', { reference: 'INV-7' }));
  });

  it.each<[string, Partial<NewPayment>, string]>([
    ['a tenth of a yen', { currency: 'JPY', amount: '100.1' }, 'BAD_INPUT'],
    ['a thousandth of a cent', { amount: '10.001' }, 'BAD_INPUT'],
    ['less than nothing', { amount: '-10' }, 'BAD_INPUT'],
    ['nothing', { amount: '0' }, 'BAD_INPUT'],
    ['a currency that is none', { currency: 'QQQ' }, 'BAD_INPUT'],
    ['tomorrow', { paidOn: '2030-06-02' }, 'BAD_INPUT'],
    ['a currency without a budget', { currency: 'EUR' }, 'NO_BUDGET'],
    ['a day before the budget', { paidOn: '2029-12-31' }, 'NO_BUDGET'],
  ])('of %s is refused', async (_, more, code) => {
    await budget('5000');
    const { id } = await placed();
    await expect(record(paid(id, '10', more))).rejects.toThrow(refusal(code));
  });

  it('of today at the host is not of tomorrow, also where the day begins earlier', async () => {
    await budget('5000');
    const { id } = await placed();
    await features.database.sql(`UPDATE institution SET time_zone = 'Pacific/Auckland' WHERE id = $1`, [
      place.institutionId,
    ]);
    features.setTime(new Date('2030-06-01T20:00:00Z'));
    await record(paid(id, '10', { paidOn: '2030-06-02' }));
    await expect(record(paid(id, '10', { paidOn: '2030-06-03' }))).rejects.toThrow(refusal('BAD_INPUT'));
  });

  it('is kept to the unit of its currency: yen whole, dinars in thousandths', async () => {
    const yen = await budget('500000', { currency: 'JPY' });
    const dinars = await budget('1000', { currency: 'KWD' });
    const { id } = await placed();
    await record(paid(id, '90000', { currency: 'JPY' }));
    await record(paid(id, '12.345', { currency: 'KWD' }));
    expect(await left(yen)).toMatchObject({ amount: 500_000, waiting: 90_000 });
    expect(await left(dinars)).toMatchObject({ amount: 1_000_000, waiting: 12_345 });
  });

  it('is nothing that staff of another programme or country can record, see or decide on', async () => {
    await budget('5000');
    const { id } = await placed();
    const paymentId = await record(paid(id, '10'));
    const other = await aProgramme(features);
    for (const reach of [{ programmeId: other }, { programmeId: place.programmeId, country: 'GH' }]) {
      const staff = await a(features.database)
        .person({
          staff: (['CASE_OFFICER', 'APPROVER'] as const).map((role) => ({ role, country: null, ...reach })),
        })
        .registered();
      await expect(record(paid(id, '10'), staff)).rejects.toThrow(refusal('NOT_FOUND'));
      await expect(payments.step(staff, 'approve', { id: paymentId })).rejects.toThrow(refusal('NOT_FOUND'));
      expect(await queries.payments(staff, id)).toEqual([]);
      expect((await queries.waiting(staff)).map((payment) => payment.id)).not.toContain(paymentId);
    }
  });
});

describe('what a placement holds of a budget', () => {
  const settle = (id: string) => features.get(CommitmentsService).settle(id);

  it('is what IOM has promised for its days, less what was paid, until it is over', async () => {
    const budgetId = await budget('5000');
    const { id } = await placed([ALLOWANCE, { ...ALLOWANCE, kind: 'TRAVEL', amount: '400.00', per: 'ONCE' }]);
    await settle(id);
    await settle(id);
    expect(await left(budgetId)).toMatchObject({ held: 310_000 });
    expect(await queries.commitments(approver, id)).toMatchObject([
      { currency: 'USD', amountMinor: '310000' },
    ]);
    await record(paid(id, '900'));
    expect(await left(budgetId)).toMatchObject({ held: 220_000, waiting: 90_000 });
    const { id: another } = await placed();
    await expect(record(paid(another, '1900.01'))).rejects.toThrow(refusal('BUDGET_EXCEEDED'));
    await record(paid(another, '1900'));
    await record(paid(id, '2200'));
    await features.database.sql(`UPDATE placement SET state = 'CLOSED' WHERE id = $1`, [id]);
    await settle(id);
    expect(await left(budgetId)).toMatchObject({ held: 0, waiting: 500_000 });
  });

  it('is settled for all when a budget is set, and approvers hear of one that is short', async () => {
    const { id } = await placed([ALLOWANCE]);
    const cancelled = await placed([ALLOWANCE], 'CANCELLED');
    const budgetId = await budget('1000');
    await features.get(CommitmentsService).settleAll(budgetId);
    expect(await left(budgetId)).toMatchObject({ held: 270_000 });
    expect(await queries.commitments(approver, cancelled.id)).toEqual([]);
    const events = await features.database.sql<{ name: string }>(
      `SELECT name FROM domain_event WHERE aggregate_type = 'commitment' AND aggregate_id = $1 ORDER BY seq`,
      [id],
    );
    expect(events.map(({ name }) => name)).toEqual(['commitment.set', 'commitment.short']);
  });

  it('is said to be short once where there is no budget, however often it is settled', async () => {
    const { id } = await placed([ALLOWANCE]);
    await settle(id);
    await settle(id);
    const budgetId = await budget('1000', { currency: 'EUR' });
    await features.get(CommitmentsService).settleAll(budgetId);
    const events = await features.database.sql<{ name: string }>(
      `SELECT name FROM domain_event WHERE aggregate_type = 'commitment' AND aggregate_id = $1`,
      [id],
    );
    expect(events).toEqual([{ name: 'commitment.short' }]);
  });
});

describe('a budget', () => {
  it('is the only one of its programme, currency and days', async () => {
    await budget('100');
    await expect(budget('100', { startsOn: '2030-12-31', endsOn: '2031-12-31' })).rejects.toThrow(
      refusal('BUDGET_OVERLAPS'),
    );
    await budget('100', { startsOn: '2031-01-01', endsOn: '2031-12-31' });
    await budget('100', { currency: 'EUR' });
    await expect(budget('100', { currency: 'GBP', endsOn: '2029-12-31' })).rejects.toThrow(
      refusal('BAD_INPUT'),
    );
  });

  it('is set and changed by administrators of the programme, never below what is used', async () => {
    const id = await budget('100');
    const { id: placementId } = await placed();
    await record(paid(placementId, '60'));
    await expect(budgets.change(administrator, id, 1, '59.99')).rejects.toThrow(refusal('BUDGET_EXCEEDED'));
    await expect(budgets.change(officer, id, 1, '200')).rejects.toThrow(refusal('FORBIDDEN'));
    const elsewhere = await a(features.database)
      .person({ staff: [{ role: 'ADMINISTRATOR', programmeId: await aProgramme(features), country: null }] })
      .registered();
    await expect(budgets.change(elsewhere, id, 1, '200')).rejects.toThrow(refusal('NOT_FOUND'));
    await budgets.change(administrator, id, 1, '60');
    await expect(budgets.change(administrator, id, 1, '70')).rejects.toThrow(refusal('STALE_VERSION'));
    expect(await left(id)).toMatchObject({ amount: 6_000 });
  });
});
