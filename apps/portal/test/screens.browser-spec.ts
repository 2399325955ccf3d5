import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { pricesToLookAt } from '#portal-test/prices';
import { type Answers, answerWith } from '#portal-test/screens/answers';
import { openGallery } from '#portal-test/screens/gallery';
import { axeFaults, focusFaults, reflowFaults, settled, wordFaults } from '#portal-test/screens/look';
import { allRoutes } from '#portal-test/screens/routes';
import {
  addressesOf,
  giveEveryRole,
  MAILS,
  publicSamples,
  type Samples,
  samplesOf,
  type Viewer,
  viewersOf,
} from '#portal-test/screens/viewers';
import { Stage } from '#portal-test/stage';
import type { Visit } from '#portal-test/visit';
import { DEMO_PASSWORD } from '#testing/built-product';
import { aMap } from '#testing/diaspora';
import { aQuestionnaire } from '#testing/questionnaire';

/** With PORTAL_CHECK=all (npm run check:portal) everything; else what a change is most likely to break. */
const ALL = process.env['PORTAL_CHECK'] === 'all';
const LOCALES = ['en', 'ar'];
const THEMES = ALL ? (['light', 'dark'] as const) : (['light'] as const);
const ANSWERS: readonly Answers[] = ALL ? ['full', 'empty', 'error'] : ['full'];
/** How many samples of each parameter. */
const MOST = ALL ? 100 : 10;
const SHOTS = process.env['PORTAL_SHOTS'];

const DEMO = 'dist/apps/cli/src/demo.command.js';
/** In days: longer than the demonstration's story moves the clock. */
const TIME_OF_THE_STORY = 1000;
const run = promisify(execFile);

describeInBrowser('Every screen', () => {
  const figures = { routes: 0, screens: 0, stops: 0, faults: 0 };
  const visits = new Map<Viewer, Visit>();
  const samples = new Map<Viewer, Samples>();
  /** Those whose header and footer were gone through by the keyboard. */
  const headers = new Set<Viewer>();
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
    await run(process.execPath, [DEMO, '--url', stage.product.url], {
      env: { ...process.env, DEMO_PASSWORD },
    });
    await giveEveryRole(stage);
    await publishedNeed(stage, 'Triage in the emergency ward', TIME_OF_THE_STORY);
    await pricesToLookAt(stage);
    await aMap(stage.product.database);
    await aQuestionnaire(stage.product.database);
    samples.set('visitor', await publicSamples(stage));
    visits.set('visitor', await stage.visit({ by: 'mouse', locale: 'en' }));
    for (const [viewer, mail] of Object.entries(MAILS) as [Exclude<Viewer, 'visitor'>, string][]) {
      visits.set(viewer, await stage.visitAs(mail, { by: 'mouse', locale: 'en' }));
      samples.set(viewer, await samplesOf(viewer, await stage.part(mail)));
    }
  });
  afterAll(async () => {
    process.stdout.write(
      `Looked at ${figures.routes} routes, ${figures.screens} screens (${LOCALES.join(', ')}; ${THEMES.join(', ')}; ` +
        `${ANSWERS.join(', ')}), ${figures.stops} stops of the keyboard: ${figures.faults} faults\n`,
    );
    await stage.close();
  });

  it.each(allRoutes())('$path', async (route) => {
    figures.routes++;
    const faults: string[] = [];
    const visited = viewersOf(route).flatMap((viewer) =>
      addressesOf(route, samples.get(viewer) ?? {}, MOST).map((path) => ({ viewer, path })),
    );
    for (const [i, { viewer, path }] of visited.entries())
      faults.push(...(await facesOf(viewer, path, ALL || visited.length === 1 ? LOCALES : byTurns(i))));
    figures.faults += faults.length;
    expect(faults).toEqual([]);
  });

  it('/gallery, which the public build leaves out', async () => {
    const answer = await fetch(`${stage.product.url}/gallery`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    const gallery = await openGallery(stage.product.url);
    try {
      const faults = await facesOf('visitor', `${gallery.url}/gallery`, LOCALES);
      figures.faults += faults.length;
      expect(faults).toEqual([]);
      expect(await visits.get('visitor')?.page.title()).toMatch(/^Components/);
    } finally {
      await gallery.close();
    }
  });

  /** What is wrong with a screen in these languages, in each theme and state. */
  async function facesOf(viewer: Viewer, path: string, locales: readonly string[]): Promise<string[]> {
    const { page, ...visit } = visits.get(viewer) ?? missing(viewer);
    const faults: string[] = [];
    for (const answers of ANSWERS) {
      await answerWith(page, answers);
      for (const locale of locales) {
        await page.goto(`${path}?lang=${locale}`);
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          const face = `${viewer} ${locale} ${theme} ${answers} ${path.replace(/[0-9a-f-]{36}/, '$id')}`;
          const found = await faultsOf(
            viewer,
            page,
            locale === 'en' && theme === 'light' && answers === 'full',
          );
          found.push(...visit.faults.splice(0));
          faults.push(...found.map((fault) => `${face}: ${fault}`));
          if (SHOTS)
            await page.screenshot({ path: `${SHOTS}/${face.replaceAll(/\W+/g, '-')}.png`, fullPage: true });
        }
      }
    }
    return faults;
  }

  /** What is wrong with what is on the screen now, behind each of its tabs too. */
  async function faultsOf(viewer: Viewer, page: Page, withFocus: boolean): Promise<string[]> {
    const found = await settled(page);
    const tabs = page.getByRole('tab');
    for (let i = 0; i < Math.max(1, await tabs.count()); i++) {
      if (i > 0) await tabs.nth(i).click();
      found.push(...(await settled(page)), ...(await wordFaults(page)));
      found.push(...(await axeFaults(page)), ...(await reflowFaults(page)));
      figures.screens++;
      if (!withFocus) continue;
      // Header and footer are the same on every screen of a person.
      const { stops, faults } = await focusFaults(page, headers.has(viewer) && !ALL ? 'main' : 'body');
      headers.add(viewer);
      figures.stops += stops;
      found.push(...faults);
    }
    return found;
  }
});

/** Where a route has several addresses, each is looked at in one language, and the route in both. */
const byTurns = (i: number): readonly string[] => LOCALES.filter((_, turn) => turn === i % LOCALES.length);

function missing(viewer: Viewer): never {
  throw new Error(`${viewer} has no browser`);
}
