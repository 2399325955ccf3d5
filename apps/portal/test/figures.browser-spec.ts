import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Visit, Way } from '#portal-test/visit';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];
/** A period that holds all of the demonstration, by the way of playing, so that each begins without targets. */
const PERIODS = { en: ['2020-01-01', '2035-12-31'], ar: ['2020-01-02', '2035-12-30'] } as const;

describeInBrowser('Figures against their targets', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('are set, read in words and printed on one page ($by, $locale)', async (way) => {
    const [from, to] = way.locale === 'ar' ? PERIODS.ar : PERIODS.en;
    await stage.playAs('april.approver', way, async (visit) => {
      const { t } = visit;
      await visit.enter(`/staff/monitoring?programmeId=${await programmeId()}&from=${from}&to=${to}`);
      await visit.hand.press('tab', t('kpi.targets'));
      await visit.reads(t('kpi.noTargets'));
      await sets(visit, '500');
      const published = await needsPublished(from, to);
      const progress = t('kpi.ofTarget', { value: published, target: '500' });
      await visit.reads(`${progress} · ${t('kpi.reached.false')}`);
      await sets(visit, '1');
      await visit.reads(`${t('kpi.ofTarget', { value: published, target: '1' })} · ${t('kpi.reached.true')}`);
      await visit.hand.press('tab', t('kpi.glance'));
      await visit.reads(t('kpi.reached.true'));
      await visit.hand.press('tab', t('kpi.trends'));
      await visit.page.getByRole('heading', { name: t('kpi.tile.FUNNEL.reached.APPLIED') }).waitFor();
      await visit.hand.press('tab', t('kpi.export'));
      const pdf = await visit.saves(() => visit.hand.press('button', t('page.make')));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1')).toContain(`/Lang (${way.locale})`);
      await visit.enter(`/staff/monitoring?programmeId=${await programmeId()}&from=${from}&to=${to}`);
      await visit.hand.press('tab', t('kpi.targets'));
      await sets(visit, '');
      await visit.reads(t('kpi.noTargets'));
    });
    expect(await setters(from)).toEqual([
      'kpi.target-set',
      'kpi.target-set',
      'kpi.page-made',
      'kpi.target-removed',
    ]);
  });

  it.each(TWICE)('of an institution are read by its own people ($by, $locale)', async (way) => {
    await stage.playAs('hodan.host', way, async (visit) => {
      const { t } = visit;
      const hodan = await stage.part('hodan.host');
      const { myInstitutions } = await hodan<{ myInstitutions: { id: string; name: string }[] }>(
        '{ myInstitutions { id name } }',
      );
      const [{ id, name } = { id: '', name: '' }] = myInstitutions;
      await visit.enter(`/institutions/${id}`);
      await visit.hand.press('link', t('institution.figures'));
      await visit.sees(t('kpi.ofInstitution', { name }));
      await visit.reads(t('kpi.tile.NEEDS_AND_FILL.published'));
    });
  });

  async function sets(visit: Visit, value: string): Promise<void> {
    const { t } = visit;
    await visit.hand.choose(t('kpi.figure'), 'NEEDS_AND_FILL published ');
    await visit.hand.write(t('kpi.target'), value);
    await visit.hand.press('button', t('kpi.setTargetSend'));
  }

  async function programmeId(): Promise<string> {
    const approver = await stage.part('april.approver');
    const { programmes } = await approver<{ programmes: { id: string }[] }>('{ programmes { id } }');
    return programmes[0]?.id ?? '';
  }

  async function needsPublished(from: string, to: string): Promise<string> {
    const approver = await stage.part('april.approver');
    const { kpis } = await approver<{ kpis: { figures: { measure: string; value: number }[] }[] }>(
      'query ($programmeId: ID, $from: Date, $to: Date) { kpis(programmeId: $programmeId, from: $from, to: $to, codes: [NEEDS_AND_FILL]) { figures { measure value } } }',
      { programmeId: await programmeId(), from, to },
    );
    return String(kpis[0]?.figures.find(({ measure }) => measure === 'published')?.value);
  }

  /** What is on record of this period, in order. */
  async function setters(from: string): Promise<string[]> {
    const rows = await stage.product.database.sql<{ name: string }>(
      `SELECT name FROM domain_event WHERE name LIKE 'kpi.%' AND data->>'since' = $1 ORDER BY seq`,
      [from],
    );
    return rows.map(({ name }) => name);
  }
});
