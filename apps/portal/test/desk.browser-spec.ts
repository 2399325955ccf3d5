import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];

interface Matches {
  readonly myMatches: { readonly edges: readonly { readonly node: { readonly need: { title: string } } }[] };
}

const MATCHES = '{ myMatches(first: 3) { edges { node { need { title } } } } }';

describeInBrowser('The desk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)(
    'shows a professional the best matches with a reason, and what is new ($by, $locale)',
    (way) =>
      stage.playAs('ayaan', way, async (visit) => {
        const { t, page } = visit;
        const title = `Triage by day, ${way.locale}`;
        await publishedNeed(stage, title);
        const ayaan = await stage.part('ayaan');
        const fits = await eventually(async () => {
          const { myMatches } = await ayaan<Matches>(MATCHES);
          const found = myMatches.edges.map(({ node }) => node.need.title);
          expect(found).toContain(title);
          return found;
        });
        await visit.enter('/');
        const fitting = page.locator('section').filter({
          has: page.getByRole('heading', { level: 2, name: t('desk.matches') }),
        });
        await fitting.waitFor();
        const titles = await fitting.getByRole('heading', { level: 3 }).allInnerTexts();
        expect(titles).toEqual(fits);
        expect(await fitting.locator('li p.small').count()).toBeGreaterThanOrEqual(titles.length);
        await page.getByRole('heading', { level: 2, name: t('desk.news') }).waitFor();
      }),
  );

  it.each(TWICE)('asks whoever let their profile expire to confirm it, on the spot ($by, $locale)', (way) =>
    stage.playAs('ifrah', way, async (visit) => {
      const { t, page } = visit;
      await stage.product.database.sql(
        `UPDATE professional SET state = 'EXPIRED', fresh_until = fresh_until - 400
         WHERE account_id = (SELECT id FROM account WHERE email LIKE 'ifrah@%')`,
      );
      await visit.enter('/');
      await page.getByText(t('desk.profile.title'), { exact: true }).waitFor();
      await visit.hand.press('link', t('desk.profile.open'));
      await visit.hand.press('button', t('profile.confirm'));
      await visit.reads(t('profileState.ACTIVE'));
      await visit.enter('/');
      await page.getByRole('heading', { level: 2, name: t('desk.title'), exact: true }).waitFor();
      expect(await page.getByText(t('desk.profile.title'), { exact: true }).count()).toBe(0);
    }),
  );

  it.each(TWICE)('shows a host until when its needs take applications ($by, $locale)', (way) =>
    stage.playAs('hodan.host', way, async (visit) => {
      const { t, page } = visit;
      const title = `Triage at night, ${way.locale}`;
      await publishedNeed(stage, title);
      await visit.enter('/');
      await page.getByRole('heading', { level: 2, name: t('desk.agenda') }).waitFor();
      const entry = page.getByRole('listitem').filter({ hasText: title });
      await entry.getByText(t('desk.agenda.CLOSES'), { exact: true }).waitFor();
    }),
  );
});
