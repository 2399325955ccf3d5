import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inDays, publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Visit, Way } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en', kept: true },
  { by: 'keyboard', locale: 'ar', phone: true, kept: true },
];
const WORKER = 'dist/apps/portal/service-worker.js';

describeInBrowser('Without a connection', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('every entry of the menu opens, and the portal itself ($by, $locale)', (way) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t, page, context } = visit;
      await hasScreensAtHand(visit);
      await context.setOffline(true);
      await visit.reads(t('offline.now'));
      await visit.menu(t('nav.reports'));
      await page.waitForURL('**/reports');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('banner').isVisible()).toBe(true);

      await page.reload();
      await visit.reads(t('trouble.network'));
      expect(await page.getByRole('banner').innerText()).toContain(t('app.name'));
      await context.setOffline(false);
      await visit.hand.press('button', t('trouble.retry'));
      await visit.sees(t('nav.reports'));
      visit.faults.splice(0);
    }),
  );

  it.each(TWICE)('a screen whose code is not there yet says so, and comes later ($by, $locale)', (way) =>
    stage.playAs('ayaan', { ...way, kept: false }, async (visit) => {
      const { t, page, context } = visit;
      await visit.enter('/profile');
      await visit.sees(t('nav.profile'));
      await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
      await page.route('**/assets/**', (route) => route.abort('internetdisconnected'));
      await context.setOffline(true);
      await visit.menu(t('nav.reports'));
      await visit.reads(t('trouble.network'));
      await page.unrouteAll();
      await context.setOffline(false);
      await visit.sees(t('nav.reports'));
      expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true);
      visit.faults.splice(0);
    }),
  );

  it.each(TWICE)(
    'what is typed is kept, what is sent waits in sight, and is sent once ($by, $locale)',
    async (way) => {
      const needId = await publishedNeed(stage, `Triage by night, ${way.by} ${way.locale}`);
      await stage.playAs('ayaan', way, async (visit) => {
        const { t, page, context } = visit;
        const words = `I have set up triage in two hospitals, ${way.locale}.`;
        await hasScreensAtHand(visit);
        await opensApplication(visit, needId);
        await visit.hand.write(t('apply.motivation'), words);
        await page.getByText(beginningOf(t('draft.kept', { time: '' }))).waitFor();

        await page.reload();
        await visit.hand.unfold(t('apply.open'));
        expect(await page.getByLabel(t('apply.motivation')).inputValue()).toBe(words);
        await visit.hand.date(t('apply.from'), inDays(50));
        await visit.hand.date(t('apply.to'), inDays(110));
        await visit.hand.write(t('need.weeklyHours'), '20');
        await context.setOffline(true);
        await visit.hand.press('button', t('apply.send'));
        await visit.reads(t('problem.unsent'));
        expect(await draftsIn(visit)).toEqual([]);
        expect(await applications(needId)).toBe(0);

        await visit.hand.press('link', t('offline.see'));
        await visit.sees(t('offline.title'));
        await visit.reads(t('offline.kind.Apply'));
        await context.setOffline(false);
        await visit.reads(t('offline.none'));
        expect(await applications(needId)).toBe(1);
        visit.faults.splice(0);
      });
    },
  );

  it('what was done although its answer got lost is sent again under the same key, and done once', async () => {
    const needId = await publishedNeed(stage, 'Triage at dawn');
    await stage.playAs('ayaan', { by: 'mouse', locale: 'en' }, async (visit) => {
      const { t, page } = visit;
      await opensApplication(visit, needId);
      await visit.hand.write(
        t('apply.motivation'),
        'I have set up triage before; the answer to this one gets lost.',
      );
      await visit.hand.date(t('apply.from'), inDays(50));
      await visit.hand.date(t('apply.to'), inDays(110));
      await visit.hand.write(t('need.weeklyHours'), '20');
      await page.route('**/graphql', async (route) => {
        if (!/mutation Apply\b/.test(route.request().postData() ?? '')) return route.abort();
        await route.fetch();
        return route.abort('internetdisconnected');
      });
      await visit.hand.press('button', t('apply.send'));
      await visit.reads(t('problem.unsent'));
      expect(await applications(needId)).toBe(1);
      await page.unrouteAll({ behavior: 'wait' });
      await visit.enter('/unsent');
      await eventually(async () => {
        expect(await page.evaluate(() => localStorage.getItem('skillroots.unsent'))).toBeNull();
      });
      await visit.reads(t('offline.none'));
      expect(await applications(needId)).toBe(1);
      visit.faults.splice(0);
    });
  });

  it('signing out asks about what waits, and leaves nothing of the person in the browser', async () => {
    const needId = await publishedNeed(stage, 'Triage at noon, by day');
    await stage.playAs('ayaan', { by: 'mouse', locale: 'en', kept: true }, async (visit) => {
      const { t, page, context } = visit;
      await hasScreensAtHand(visit);
      await opensApplication(visit, needId);
      await visit.hand.write(t('apply.motivation'), 'Nobody else may read this here.');
      await page.getByText(beginningOf(t('draft.kept', { time: '' }))).waitFor();
      await page.evaluate(() => {
        const [draft = ''] = Object.keys(localStorage).filter((key) => key.includes('draft'));
        const [, , account] = draft.split('.');
        const one = {
          id: 'a',
          account,
          key: 'k',
          target: 't',
          kind: 'Apply',
          title: 'T',
          path: '/',
          since: '',
        };
        localStorage.setItem('skillroots.unsent', JSON.stringify([{ ...one, query: 'q', variables: {} }]));
      });
      expect((await keptIn(visit)).every((path) => !/^\/graphql/.test(path))).toBe(true);
      await visit.account(t('nav.signOut'), 'button');
      await visit.reads(t('nav.unsentLost', { count: 1 }));
      await visit.hand.press('button', t('nav.signOut'));
      await visit.sees(t('home.title'));
      await eventually(async () => {
        expect(await draftsIn(visit)).toEqual([]);
        expect(await page.evaluate(() => localStorage.getItem('skillroots.unsent'))).toBeNull();
      });
      expect(await context.cookies()).not.toContainEqual(
        expect.objectContaining({ name: 'skillroots_session' }),
      );
    });
  });

  it('a newer build is offered, and waits until somebody wants it', async () => {
    const before = await readFile(WORKER);
    try {
      await stage.playAs('ayaan', { by: 'keyboard', locale: 'en', kept: true }, async (visit) => {
        const { t, page } = visit;
        await hasScreensAtHand(visit);
        await visit.enter('/settings');
        await visit.hand.write(t('account.name'), 'Ayaan in the middle of typing');
        await appendFile(WORKER, '\n// a later build\n');
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
        await visit.reads(t('offline.newer'));
        expect(await page.getByLabel(t('account.name')).inputValue()).toBe('Ayaan in the middle of typing');
        await Promise.all([page.waitForEvent('load'), visit.hand.press('button', t('offline.useNewer'))]);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.getByText(t('offline.newer')).count()).toBe(0);
      });
    } finally {
      await writeFile(WORKER, before);
    }
  });

  async function opensApplication(visit: Visit, needId: string): Promise<void> {
    await visit.enter(`/needs/${needId}`);
    await visit.hand.unfold(visit.t('apply.open'));
  }

  async function applications(needId: string): Promise<number> {
    const rows = await stage.product.database.sql<{ id: string }>(
      `SELECT id FROM candidacy WHERE need_id = '${needId}' AND state <> 'SUGGESTED'`,
    );
    return rows.length;
  }
});

const beginningOf = (sentence: string): string =>
  sentence.split('  ')[0]?.split(' ').slice(0, 4).join(' ') ?? '';

/** Waits until the browser has the shell and every screen of the reader's menu. */
async function hasScreensAtHand(visit: Visit): Promise<void> {
  await visit.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await eventually(async () => {
    const kept = (await keptIn(visit)).join(' ');
    for (const screen of [/\/report-list-/, /\/unsent-/]) expect(kept).toMatch(screen);
  });
}

/** The paths that the service worker has kept. */
function keptIn({ page }: Visit): Promise<string[]> {
  return page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

function draftsIn({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('skillroots.draft.')));
}
