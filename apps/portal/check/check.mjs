/**
 * Opens every screen as each kind of person, in two languages and two themes, in a real Chromium against the running
 * product, and reports what axe, the console, the policy and a 320 px screen object to. Exits 1 when anything does.
 *
 *   PORTAL_URL=http://localhost:3000 npm run check:portal          the product runs with its demonstration
 *   PORTAL_SHOTS=.screenshots …                                     keeps a picture of each screen
 */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const BASE = process.env.PORTAL_URL ?? 'http://localhost:3000';
const SHOTS = process.env.PORTAL_SHOTS;
const PASSWORD = process.env.PORTAL_PASSWORD ?? 'skillroots-demonstration';
const LOCALES = (process.env.PORTAL_LOCALES ?? 'en,ar').split(',');
const THEMES = ['light', 'dark'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SMALL = { width: 320, height: 800 };
const LARGE = { width: 1280, height: 900 };
const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const EVERYONE = ['/settings', '/notifications', '/needs', '/placements'];
/** Who opens what; `first` names a list whose first link is opened too. */
const ROLES = [
  {
    name: 'visitor',
    paths: [
      '/',
      '/about',
      '/privacy',
      '/accessibility',
      '/concern',
      '/sign-in',
      '/register',
      '/forgotten-password',
      '/reset-password',
      '/confirm-email',
      '/nowhere',
      '/matches',
      '/gallery',
    ],
  },
  {
    name: 'professional',
    mail: 'ayaan@skillroots.example',
    paths: [
      '/',
      ...EVERYONE,
      '/candidacies',
      '/profile',
      '/matches',
      ...[
        'basics',
        'heritage',
        'skills',
        'evidence',
        'experience',
        'languages',
        'education',
        'availability',
        'consents',
        'programme',
      ].map((task) => `/profile/${task}`),
      '/staff',
    ],
    first: ['/matches', '/candidacies', '/placements'],
  },
  {
    name: 'institution',
    mail: 'hodan.host@skillroots.example',
    paths: [...EVERYONE, '/candidacies', '/institutions', '/institutions/new', '/needs/new'],
    first: ['/needs', '/institutions'],
    below: ['edit', 'shortlist', 'candidates'],
  },
  {
    name: 'officer',
    mail: 'casey.officer@skillroots.example',
    paths: [
      '/staff',
      '/staff/review',
      '/staff/institutions',
      '/staff/audit',
      '/staff/taxonomy',
      '/staff/mailbox',
    ],
    first: ['/staff/review', '/needs'],
    below: ['candidates', 'shortlist'],
  },
  { name: 'administrator', mail: 'adam.admin@skillroots.example', paths: ['/staff/users'] },
];

const wanted = process.env.PORTAL_ROLES?.split(',');
let faultCount = 0;
const faults = {
  push(text) {
    faultCount += 1;
    console.log(`FAULT ${text}`);
  },
};
let looked = 0;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ARGS.split(' '),
});
for (const role of ROLES.filter(({ name }) => !wanted || wanted.includes(name))) await walk(role);
if (!wanted) await firstVisit();
await browser.close();
console.log(`${looked} screens looked at, ${faultCount} faults`);
process.exitCode = faultCount > 0 ? 1 : 0;

async function walk(role) {
  const context = await browser.newContext({ viewport: LARGE, bypassCSP: false });
  const page = await context.newPage();
  const at = { label: '' };
  page.on('pageerror', (error) => faults.push(`${at.label}: script: ${error.message.slice(0, 200)}`));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/status of 4\d\d/.test(message.text()) &&
      faults.push(`${at.label}: console: ${message.text().slice(0, 200)}`),
  );
  if (role.mail) await signIn(page, role.mail);
  const paths = [...role.paths, ...(await openedFrom(page, role))];
  for (const locale of LOCALES)
    for (const theme of THEMES)
      for (const path of paths) {
        at.label = `${role.name} ${locale} ${theme} ${path.replace(/[0-9a-f-]{36}/, ':id')}`;
        await look(page, path, locale, theme, at.label);
      }
  await context.close();
}

async function signIn(page, mail) {
  await page.goto(`${BASE}/sign-in?lang=en`);
  await page.fill('input[type=email]', mail);
  await page.fill('input[type=password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** The addresses behind the first entry of each list, and what lies below them. */
async function openedFrom(page, { first = [], below = [] }) {
  const found = [];
  for (const list of first) {
    await settle(page, list);
    const link = page.locator('main :is(li, tbody) a[href^="/"]').first();
    if ((await link.count()) > 0) found.push(await link.getAttribute('href'));
  }
  const needs = found.filter((path) => /^\/needs\/[0-9a-f-]{36}$/.test(path)).slice(0, 1);
  return [...found, ...needs.flatMap((path) => below.map((name) => `${path}/${name}`))];
}

async function settle(page, path) {
  await page.goto(`${BASE}${path}`);
  await page
    .waitForSelector('main h1, main [role=alert]', { timeout: 15_000 })
    .catch(() => faults.push(`${path}: nothing came`));
  await page
    .waitForFunction(() => !document.querySelector('.skeleton:not(.sample *)'), undefined, {
      timeout: 15_000,
    })
    .catch(() => faults.push(`${path}: still loading after 15 s`));
}

async function look(page, path, locale, theme, label) {
  looked += 1;
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize(LARGE);
  await settle(page, `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  for (const { id, nodes } of violations)
    faults.push(`${label}: axe ${id}: ${nodes.length} × ${nodes[0].html.slice(0, 160)}`);
  await shoot(page, label, 'large');
  await page.setViewportSize(SMALL);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) faults.push(`${label}: ${over} px wider than a screen of 320 px`);
  await shoot(page, label, 'small');
}

async function shoot(page, label, size) {
  if (SHOTS)
    await page.screenshot({
      path: `${SHOTS}/${label.replaceAll(/[^\w:]+/g, '-').replaceAll(':', '')}-${size}.png`,
      fullPage: true,
    });
}

/** How soon a first visitor on a slow link (400 ms, 400 kbit/s, nothing cached) sees the largest content; at most 2.5 s. */
async function firstVisit() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const throughput = (400 * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(BASE, { timeout: 60_000 });
  await page.waitForSelector('.hero-actions', { timeout: 60_000 });
  const [first, largest] = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        new PerformanceObserver((list) => resolve([first, list.getEntries().at(-1)?.startTime ?? 0])).observe(
          { type: 'largest-contentful-paint', buffered: true },
        );
      }),
  );
  console.log(
    `first visit on a slow link: first content ${(first / 1000).toFixed(2)} s, largest ${(largest / 1000).toFixed(2)} s`,
  );
  if (largest > 2500) faults.push(`first visit: largest content after ${(largest / 1000).toFixed(2)} s`);
  await context.close();
}
