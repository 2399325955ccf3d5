import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { mailOf } from '#features/demonstration/cast';
import { launchChromium } from '#portal-test/chromium';
import { Visit, type Way } from '#portal-test/visit';
import { DEMO_PASSWORD, startBuiltProduct } from '#testing/built-product';
import { eventually } from '#testing/eventually';
import type { RunningProduct } from '#testing/running-product';

const HOUR_MS = 3_600_000;

/** Someone who is asked, over the API, to do their part of a story. */
export type Part = <Data>(query: string, variables?: object) => Promise<Data>;

/** The built product with its demonstration, and a browser to look at it. One for each test file. */
export class Stage {
  private readonly parts = new Map<string, Promise<Part>>();

  private constructor(
    readonly product: RunningProduct,
    private readonly browser: Browser,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<Stage> {
    const product = await startBuiltProduct(settings);
    return new Stage(product, await launchChromium());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }

  /** Plays a story of someone who comes to the portal for the first time. */
  async play(way: Way, story: (visit: Visit) => Promise<void>): Promise<void> {
    await (await this.visit(way)).play(story);
  }

  /** Plays a story of someone of the demonstration, signed in. */
  async playAs(mail: string, way: Way, story: (visit: Visit) => Promise<void>): Promise<void> {
    await this.play(way, async (visit) => {
      await visit.signIn(mailOf({ mail }), DEMO_PASSWORD);
      await story(visit);
    });
  }

  /** A new visit to the portal. */
  visit(way: Way): Promise<Visit> {
    return Visit.of(this.browser, this.product.url, way);
  }

  /** A visit of someone of the demonstration, signed in. */
  async visitAs(mail: string, way: Way): Promise<Visit> {
    const visit = await this.visit(way);
    await visit.signIn(mailOf({ mail }), DEMO_PASSWORD);
    return visit;
  }

  /** A visit of someone of the demonstration who signed in before. */
  async sessionOf(mail: string, way: Way): Promise<Visit> {
    const visit = await this.visit(way);
    await visit.isSignedIn(mailOf({ mail }), DEMO_PASSWORD);
    return visit;
  }

  /** Moves the product's clock to noon of a day; whoever was signed in has to sign in again. */
  async comes(day: string): Promise<void> {
    const { productTime } = await this.product.ask<{ productTime: string }>('{ productTime }');
    const hours = Math.ceil((Date.parse(`${day}T12:00:00Z`) - Date.parse(productTime)) / HOUR_MS);
    const adam = await this.part('adam.admin');
    await adam('mutation ($hours: Int!) { advanceClock(hours: $hours) }', { hours });
    this.parts.clear();
  }

  /** Someone of the demonstration at the API, by the beginning of the email address, or by the whole one. */
  part(mail: string, password = DEMO_PASSWORD): Promise<Part> {
    const known = this.parts.get(mail);
    if (known) return known;
    const part = this.signIn(mail.includes('@') ? mail : mailOf({ mail }), password);
    this.parts.set(mail, part);
    return part;
  }

  /** Registers someone and confirms their address, over the API. Answers the address. */
  async newcomer(locale: string, password: string): Promise<string> {
    const email = `${randomUUID()}@example.org`;
    const input = { email, password, locale, displayName: 'Sahra Warsame', timeZone: 'UTC' };
    await this.product.ask('mutation ($input: RegisterInput!) { register(input: $input) }', { input });
    const token = (await this.linkMailedTo(email)).split('#token=')[1];
    await this.product.ask('mutation ($token: Token!) { confirmEmail(token: $token) }', { token });
    return email;
  }

  /** Waits for the newest mail to an address, and answers the path of the link in it. */
  async linkMailedTo(email: string): Promise<string> {
    const adam = await this.part('adam.admin');
    return eventually(async () => {
      const { mailbox } = await adam<{ mailbox: { edges: { node: { text: string } }[] } }>(
        'query ($to: EmailAddress!) { mailbox(to: $to, first: 1) { edges { node { text } } } }',
        { to: email },
      );
      const link = mailbox.edges[0]?.node.text.match(/https?:\/\/\S+/)?.[0];
      if (!link) throw new Error(`No mail with a link to ${email}`);
      const { pathname, hash } = new URL(link);
      return pathname + hash;
    });
  }

  private async signIn(email: string, password: string): Promise<Part> {
    const { signIn } = await this.product.ask<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password } },
    );
    return (query, variables) => this.product.ask(query, variables, signIn.token);
  }
}
