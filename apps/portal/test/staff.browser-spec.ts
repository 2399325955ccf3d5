import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { application, interviewed, preferred, scored, submittedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import { type Visit, WAYS } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

describeInBrowser('Staff of IOM', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS)(
    'review a need, see who fits and why, and select in two pairs of eyes ($by, $locale)',
    async (way) => {
      const title = `Triage for the review, ${way.by} ${way.locale}`;
      const needId = await submittedNeed(stage, title);
      await stage.playAs('april.approver', way, async (visit) => {
        await visit.menu(visit.t('nav.staff'));
        await visit.sees(visit.t('staff.queue'));
        await publishes(visit, title);
        await seesWhoFits(visit, needId);
      });
      const candidacyId = await application(stage, 'ayaan', needId);
      const [host, casey] = [await stage.part('hodan.host'), await stage.part('casey.officer')];
      await stage.playAs('casey.officer', way, async (visit) => {
        await visit.menu(visit.t('nav.staff'));
        await visit.sees(visit.t('staff.queue'));
        await opensCandidacy(visit, title);
        await prescreens(visit);
        await visit.step(visit.t('step.shortlist'));
        await interviewed(stage, candidacyId, host);
        for (const member of [host, casey]) await scored(member, candidacyId);
        await preferred(host, candidacyId);
        await opensCandidacy(visit, title);
        await visit.step(visit.t('step.prefer'));
      });
      await stage.playAs('april.approver', way, async (visit) => {
        await visit.menu(visit.t('nav.staff'));
        await visit.sees(visit.t('staff.queue'));
        await opensCandidacy(visit, title);
        await visit.step(visit.t('step.select'));
        await looksAround(visit);
      });

      const { candidacy } = await casey<{ candidacy: { state: string } }>(
        'query ($id: ID!) { candidacy(id: $id) { state } }',
        { id: candidacyId },
      );
      expect(candidacy.state).toBe('SELECTED');
      await declined();
    },
  );

  it('work the queue by its keys, hand several items on at once, and keep a view of it', async () => {
    const title = 'Triage for the queue';
    await submittedNeed(stage, title, 100);
    await stage.playAs('casey.officer', { by: 'keyboard', locale: 'en' }, async (visit) => {
      const { hand, page, t } = visit;
      await visit.menu(t('nav.staff'));
      await visit.sees(t('staff.queue'));
      await hand.choose(t('staff.subject'), 'NEED');
      await page.waitForURL(/kind=NEED/);
      const row = page.getByRole('row').filter({ hasText: title });
      await row.waitFor();
      await keysTo(visit, title);
      await page.keyboard.press('x');
      await page.keyboard.press('b');
      await visit.hand.choose(t('staff.bulk.to'), '');
      await visit.reads(t('staff.bulk.outcome.CHANGE'));
      await visit.hand.press('button', t('staff.bulk.go', { count: 1 }));
      await row.getByText(t('staff.mine'), { exact: true }).waitFor();

      await visit.hand.press('button', t('staff.view.save'));
      await visit.hand.write(t('staff.view.name'), 'Needs');
      await visit.hand.tick(t('staff.view.first'));
      await visit.hand.press('button', t('action.save'));
      await page.getByRole('combobox', { name: t('staff.view') }).waitFor();
      await visit.enter('/staff');
      await page.waitForURL(/kind=NEED/);

      await row.waitFor();
      await keysTo(visit, title);
      await page.keyboard.press('a');
      await row.getByRole('button', { name: t('staff.take') }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: t('staff.keys.on') }).press(' ');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await visit.hand.press('button', t('staff.view.forget', { name: 'Needs' }));
    });
  });

  /** Goes down the list, letter by letter, to the row of this name. */
  async function keysTo({ page }: Visit, name: string): Promise<void> {
    // Keys pressed in a field are typed into it.
    await page.locator('h1').press('j');
    while (!(await page.locator('tr:focus-within').innerText()).includes(name))
      await page.keyboard.press('j');
  }

  /** Finds the need among those to review, and publishes it. */
  async function publishes(visit: Visit, title: string): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.staff'));
    await visit.hand.press('link', t('staff.review'));
    await visit.sees(t('staff.review'));
    await visit.hand.press('link', title);
    await visit.sees(title);
    await visit.step(visit.t('step.approveNeed'));
  }

  /** Reads the list that the worker has made, with the reasons. */
  async function seesWhoFits(visit: Visit, needId: string): Promise<void> {
    const { t } = visit;
    await eventually(async () => {
      const april = await stage.part('april.approver');
      const { matches } = await april<{ matches: { edges: unknown[] } }>(
        'query ($id: ID!) { matches(needId: $id) { edges { node { rank } } } }',
        { id: needId },
      );
      expect(matches.edges.length).toBeGreaterThan(0);
    });
    await visit.hand.press('tab', t('staff.matching'));
    await visit.page.getByText('Ayaan Warsame').first().waitFor();
  }

  /** By the list of needs to the one who applied. */
  async function opensCandidacy(visit: Visit, title: string): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.needs'));
    await visit.sees(t('nav.needs'));
    await visit.hand.press('link', title);
    await visit.hand.press('link', t('need.candidates'));
    await visit.hand.within('listitem', undefined, 'I trained there').press('link');
    await visit.page.waitForURL(/\/candidacies\/[0-9a-f-]{36}/);
  }

  /** Looks at every condition again, and says that each is met. */
  async function prescreens(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.hand.press('button', t('staff.do.prescreen'));
    const dialog = visit.page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().waitFor();
    for (const gate of await dialog.locator('.choice label').allInnerTexts()) await visit.hand.tick(gate);
    await visit.hand.press('button', t('staff.do.prescreen'));
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The work queue and the register of every change. */
  async function looksAround(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.staff'));
    await visit.sees(t('staff.queue'));
    await visit.hand.press('link', t('staff.area.monitoring'));
    await visit.sees(t('staff.area.monitoring'));
    await visit.enter('/staff/monitoring?from=2027-01-01&to=2027-03-31');
    const before = { value: '', from: visit.day('2026-10-03'), to: visit.day('2026-12-31') };
    await visit.page.getByText(t('kpi.before', before).trim()).first().waitFor();
    await visit.hand.press('link', t('staff.area.audit'));
    await visit.page.getByText('candidacy.selected').first().waitFor();
  }

  /** Makes room for the next way of playing: one person cannot accept two offers for the same days. */
  async function declined(): Promise<void> {
    const ayaan = await stage.part('ayaan');
    const { placements } = await ayaan<{ placements: { edges: { node: { id: string } }[] } }>(
      '{ placements(first: 1) { edges { node { id } } } }',
    );
    await ayaan(
      'mutation ($step: PlacementStepInput!) { stepPlacement(command: DECLINE, step: $step) { id } }',
      {
        step: { id: placements.edges[0]?.node.id, reason: 'DATES' },
      },
    );
  }
});
