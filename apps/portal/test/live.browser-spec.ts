import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Visit, Way } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

const EN: Way = { by: 'mouse', locale: 'en' };
const POLL_MS = 60_000;

describeInBrowser('News', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('of a match arrives by itself, while nothing is asked for', () =>
    stage.playAs('ayaan', EN, async (visit) => {
      const { page, t } = visit;
      await stopTheClock(visit);
      const stream = page.waitForRequest('**/graphql/stream');
      await visit.enter('/matches');
      await stream;
      await visit.sees(t('matches.title'));
      await mark(visit);

      await publishedNeed(stage, 'Triage, as it happens');
      await page.getByRole('link', { name: 'Triage, as it happens' }).waitFor();
      expect(await isMarked(visit)).toBe(true);
    }));

  it('is asked for each minute where the stream is blocked', () =>
    stage.playAs('ayaan', EN, async (visit) => {
      const { page, t } = visit;
      await page.route('**/graphql/stream', (route) => route.abort());
      await stopTheClock(visit);
      await visit.enter('/matches');
      await visit.sees(t('matches.title'));
      await mark(visit);

      const before = await unreadOf('ayaan');
      await publishedNeed(stage, 'Triage, a minute later');
      const count = await eventually(async () => {
        const now = await unreadOf('ayaan');
        expect(now).toBeGreaterThan(before);
        return now;
      });
      await page.clock.runFor(POLL_MS);
      await visit.reads(t('notifications.unread', { count }));
      await page.getByRole('link', { name: 'Triage, a minute later' }).waitFor();
      expect(await isMarked(visit)).toBe(true);
      visit.faults.splice(0);
    }));

  it('that cannot be loaded leaves what somebody is typing', () =>
    stage.playAs('ayaan', EN, async (visit) => {
      const { page, t, hand } = visit;
      await page.route('**/graphql/stream', (route) => route.abort());
      await stopTheClock(visit);
      await visit.enter('/settings');
      await hand.write(t('account.name'), 'Half a na');
      const unread = await unreadOf('ayaan');
      await publishedNeed(stage, 'Triage, while the network is away');
      await eventually(async () => expect(await unreadOf('ayaan')).toBeGreaterThan(unread));
      await page.route('**/graphql', (route) =>
        /query Unread\b/.test(route.request().postData() ?? '') ? route.continue() : route.abort(),
      );
      await page.clock.runFor(POLL_MS);
      await visit.reads(t('trouble.network'));
      const name = page.getByLabel(t('account.name'));
      expect(await name.inputValue()).toBe('Half a na');
      visit.faults.splice(0);

      await page.unroute('**/graphql');
      const alerts = page.getByRole('alert');
      const before = await alerts.count();
      await page
        .getByRole('button', { name: t('trouble.retry') })
        .first()
        .click();
      await eventually(async () => expect(await alerts.count()).toBeLessThan(before));
      expect(await name.inputValue()).toBe('Half a na');
    }));

  async function unreadOf(mail: string): Promise<number> {
    const person = await stage.part(mail);
    const answer = await person<{ unreadNotificationCount: number }>('{ unreadNotificationCount }');
    return answer.unreadNotificationCount;
  }
});

/** From now on no timer of the portal goes off by itself. */
async function stopTheClock({ page }: Visit): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
}

/** A page that is loaded again loses its mark. */
const mark = ({ page }: Visit): Promise<unknown> =>
  page.evaluate(() => (document.body.dataset['marked'] = 'yes'));
const isMarked = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => document.body.dataset['marked'] === 'yes');
