import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { EVENT_NAMES } from '#domain/catalogue/events';
import { cataloguesOf } from '#portal-test/words';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROWEST = { width: 320, height: 800 };
const MOST_STOPS = 400;
/** The audit trail shows what events are called, some of which are keys as well. */
const EVENTS: readonly string[] = EVENT_NAMES;
const KEYS = cataloguesOf('en')
  .flatMap((words) => Object.keys(words))
  .filter((key) => !EVENTS.includes(key));

/** Waits until the screen is there and nothing on it is still loading; says so when it never is. */
export async function settled(page: Page): Promise<string[]> {
  try {
    await page.locator('main h1, main [role=alert]').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.skeleton:not(.sample *)'));
    return [];
  } catch {
    return ['it is still loading'];
  }
}

/** What axe says against the screen by the rules of WCAG 2.2 A and AA, the size of targets among them. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const { axe: rules } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await rules.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, TAGS);
  return violations;
}

/** Keys that are shown for want of their words: the screen was loaded without that part of the catalogue. */
export async function wordFaults(page: Page): Promise<string[]> {
  const shown = await page.evaluate((keys) => {
    const texts = document.body.innerText.split(/\s+/);
    const names = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const options = [...document.querySelectorAll('option')].map(({ text }) => text);
    const known = new Set(keys);
    return [...new Set([...texts, ...names, ...options])].filter((text) => known.has(text));
  }, KEYS);
  return shown.map((key) => `"${key}" is a key and not its words`);
}

/** By how much the page is wider than a screen of 320 px, which is 1280 px at 400 % (WCAG 1.4.10). */
export async function reflowFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  const wide = await page.evaluate(widest);
  if (before) await page.setViewportSize(before);
  return wide ? [`it is ${wide.by} px wider than a screen of 320 px, by ${wide.html}`] : [];
}

/** In the page: by how much it is wider than its window, and the innermost element that makes it so. */
function widest(): { by: number; html: string } | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const sticksOut = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
  };
  const culprit = [...document.body.querySelectorAll('*')].filter(sticksOut).at(-1);
  return { by: scrollWidth - clientWidth, html: culprit?.outerHTML.slice(0, 160) ?? 'nothing seen' };
}

/**
 * Goes through the whole page by Tab, or through its main part alone: each stop must show that it has the focus, and none
 * may keep it.
 */
export async function focusFaults(
  page: Page,
  part: 'body' | 'main',
): Promise<{ stops: number; faults: string[] }> {
  const isIn = await page.evaluate(startIn, part);
  if (!isIn) return { stops: 0, faults: ['the main part does not take the focus'] };
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, part);
    if (stop === null) return { stops, faults };
    if (!stop.visible) faults.push(`the focus is not seen on ${stop.html}`);
  }
  return { stops: MOST_STOPS, faults: [...faults, 'the keyboard does not come to the end of the page'] };
}

/** In the page: goes to its beginning, or to that of its main part as the link past the header does. */
function startIn(part: 'body' | 'main'): boolean {
  const now = document.activeElement as HTMLElement | null;
  now?.blur();
  if (part === 'main') document.querySelector('main')?.focus();
  return document.activeElement === document.querySelector(part);
}

/** In the page: what has the focus and whether that is seen; null past the last stop of this part. */
function lookAtFocus(part: 'body' | 'main'): { html: string; visible: boolean } | null {
  const now = document.activeElement;
  if (!now || now === document.body || !document.querySelector(part)?.contains(now)) return null;
  const seen = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const { width, height } = now.getBoundingClientRect();
  return { html: now.outerHTML.slice(0, 120), visible: width > 0 && height > 0 && seen(now) };
}
