import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Locale } from '#domain/kernel/locale';
import { textOf } from '#features/outreach/notifications/catalogue';
import { Controls } from '#portal-test/hands/controls';
import type { Hand } from '#portal-test/hands/hand';
import { keyboard } from '#portal-test/hands/keyboard';
import { mouse } from '#portal-test/hands/mouse';
import { type Words, wordsOf } from '#portal-test/words';

/** How a story is played. */
export interface Way {
  readonly by: 'mouse' | 'keyboard';
  readonly locale: Locale;
  /** A phone of 360 × 740 instead of a desktop. */
  readonly phone?: boolean;
  /** With the service worker, as everybody has it; elsewhere it is left out, since it sends requests past the page. */
  readonly kept?: boolean;
}

/** Whether every story is played in every way; else what costs more than it tells is played crosswise. */
const ALL = process.env['PORTAL_STORIES'] === 'all';

/**
 * The ways in which a story is played: by mouse on a phone in Arabic, and by keyboard alone in English; with
 * PORTAL_STORIES=all (npm run check:stories) each of the two in the other language as well.
 */
export const WAYS: readonly Way[] = [
  { by: 'keyboard', locale: 'en' },
  { by: 'mouse', locale: 'ar', phone: true },
  ...(ALL
    ? ([
        { by: 'mouse', locale: 'en' },
        { by: 'keyboard', locale: 'ar' },
      ] as const)
    : []),
];

/**
 * Once in English and once in Arabic, once by each hand; which language goes with which hand changes with every turn.
 * With PORTAL_STORIES=all (npm run check:stories) all four. The language at a place of the list is always the same.
 */
export function crosswise(turn: number): readonly Way[] {
  const hands = ['mouse', 'keyboard'] as const;
  const by = (place: number) => hands[(turn + place) % 2] ?? 'mouse';
  const once: Way[] = [
    { by: by(0), locale: 'en' },
    { by: by(1), locale: 'ar' },
  ];
  return ALL ? [...once, { by: by(1), locale: 'en' }, { by: by(0), locale: 'ar' }] : once;
}

const HANDS = { mouse, keyboard };
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Machines that run tests are busy ones. */
const PATIENCE_MS = 120_000;
/** After so long without an answer a person presses again. */
const PRESS_AGAIN_MS = 10_000;

/** One person at the portal in a browser of their own, with nothing remembered from before. */
export class Visit {
  /** What the console, scripts and the content security policy objected to. */
  readonly faults: string[] = [];
  readonly t: Words;

  private constructor(
    readonly url: string,
    readonly way: Way,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.t = wordsOf(way.locale);
    // Listened to from the start, since a chooser that nobody waits for yet would open in the browser itself.
    page.on('filechooser', () => undefined);
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('console', (message) => {
      // A refused request is an answer that the screen shows; the rest is a fault.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        this.faults.push(message.text());
    });
  }

  static async of(browser: Browser, url: string, way: Way): Promise<Visit> {
    const context = await browser.newContext({
      viewport: way.phone ? PHONE : DESKTOP,
      baseURL: url,
      reducedMotion: 'reduce',
      serviceWorkers: way.kept ? 'allow' : 'block',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Visit(url, way, context, await context.newPage());
  }

  /** The hand that works the screen; in an open dialog, that dialog. */
  get hand(): Hand {
    const scope = this.page.locator('dialog[open], body:not(:has(dialog[open]))').last();
    return HANDS[this.way.by](new Controls(scope, this.t));
  }

  /** Enters an address of the portal, as by a link in a mail. */
  async enter(path: string): Promise<void> {
    const address = new URL(path, this.url);
    address.searchParams.set('lang', this.way.locale);
    await this.page.goto(address.href);
  }

  /** Follows an entry of the main menu. */
  async menu(name: string, role: 'link' | 'button' = 'link'): Promise<void> {
    const { hand } = this;
    // Whether the menu is behind its button is known when the entry is there.
    const entry = { name, exact: true, includeHidden: true } as const;
    await this.page.locator('#nav').getByRole(role, entry).first().waitFor({ state: 'attached' });
    const menu = this.page.getByRole('button', { name: this.t('nav.menu'), expanded: false });
    if (await menu.isVisible()) await hand.press('button', this.t('nav.menu'));
    await hand.within('navigation', this.t('nav.label')).press(role, name);
  }

  /** Follows an entry of the menu behind one's own name. */
  async account(name: string, role: 'link' | 'button' = 'link'): Promise<void> {
    const { hand } = this;
    await hand.within('banner').unfold(this.t('nav.signedIn'));
    await hand.within('banner').press(role, name);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.enter('/sign-in');
    await this.fillSignIn(email, password);
  }

  /** Has a session already, of which this visit does not tell. */
  async isSignedIn(email: string, password: string): Promise<void> {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { expiresAt } }';
    const data = { query, variables: { input: { email, password, delivery: 'COOKIE' } } };
    const { errors } = await (await this.context.request.post('/graphql', { data })).json();
    expect(errors).toBeUndefined();
  }

  /** Signs in where the form for it is on the screen. */
  async fillSignIn(email: string, password: string): Promise<void> {
    await this.hand.write(this.t('account.email'), email);
    await this.hand.write(this.t('account.password'), password);
    await this.hand.press('button', this.t('nav.signIn'));
    await this.page.waitForURL(({ pathname }) => pathname !== '/sign-in');
  }

  /** Takes a step that asks whether it is meant; the question goes when it is done. */
  async step(label: string): Promise<void> {
    const question = this.page.getByRole('dialog');
    await this.hand.press('button', label);
    // News may move the button away under the pointer; a person sees that nothing happened and presses again.
    const hasCome = await question.waitFor({ timeout: PRESS_AGAIN_MS }).then(
      () => true,
      () => false,
    );
    if (!hasCome) await this.hand.press('button', label);
    await question.waitFor();
    await this.hand.press('button', label);
    await question.waitFor({ state: 'hidden' });
  }

  /** Waits until the API's own sentence for a state is on the screen. */
  stands(state: string): Promise<void> {
    return this.reads(textOf(this.way.locale, `state.${state}`));
  }

  /** A day (`2027-03-31`) as the portal writes it. */
  day(iso: string): string {
    const tag = this.way.locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
    return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  }

  /** Does what downloads a file. Answers its content. */
  async saves(act: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return readFile(await download.path());
  }

  /** Waits until the screen's heading reads so. */
  async sees(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  /** Waits until these words are on the screen, as the whole text of something. */
  async reads(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  /**
   * Plays a story to its end; nothing may have gone wrong in it that the person did not see. A failure tells what was
   * on the screen.
   */
  async play(story: (visit: this) => Promise<void>): Promise<void> {
    try {
      await story(this);
      expect(this.faults).toEqual([]);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}${await this.lastScreen()}`, {
        cause: error,
      });
    } finally {
      await this.context.close();
    }
  }

  private async lastScreen(): Promise<string> {
    const text = await this.page
      .locator('dialog[open], body:not(:has(dialog[open])) main')
      .innerText({ timeout: 1000 })
      .catch(() => 'nothing');
    return `\n\nFaults: ${JSON.stringify(this.faults)}\nAt ${this.page.url()} the screen said:\n${text.slice(0, 3000)}`;
  }
}
