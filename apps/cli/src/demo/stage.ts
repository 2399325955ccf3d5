import type { ApiClient, List } from '#cli/demo/api-client';
import type { Narrator } from '#cli/demo/narrator';
import { OPERATIONS } from '#cli/demo/operations';
import { CAST, type People, type Player } from '#cli/demo/people';
import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';
import { mailOf } from '#features/demonstration/cast';
import { readCatalogue } from '#features/outreach/notifications/catalogue';

const HOUR_MS = 3_600_000;

/** The status of something, as a person reads it in their own language. */
interface Status {
  readonly sentence: string;
  readonly next: string;
  readonly waitingOn: string | null;
  readonly due: string | null;
}

interface Notice {
  readonly id: string;
  readonly title: string;
  readonly next: string;
}

const PARTIES: Readonly<Record<string, string>> = {
  PROFESSIONAL: 'the professional',
  FOCAL_POINT: 'the institution',
  CASE_OFFICER: 'the case officer',
  APPROVER: 'the approver',
  SYSTEM: 'the system',
};

/** Where the stories play: the people, the narrator, and the product's clock, which the administrator moves. */
export class Stage {
  constructor(
    readonly people: People,
    readonly visitor: ApiClient,
    readonly narrator: Narrator,
  ) {}

  /** A step of the story. */
  tell(what: string): void {
    this.narrator.tell(what);
  }

  /** What came of it. */
  show(...lines: readonly string[]): void {
    this.narrator.show(...lines);
  }

  /** The day by the product's clock, in UTC. */
  async today(): Promise<IsoDate> {
    return (await this.now()).toISOString().slice(0, 10);
  }

  /** The moment by the product's clock. */
  async now(): Promise<Date> {
    const { productTime } = await this.visitor.ask<{ productTime: string }>(OPERATIONS.productTime);
    return new Date(productTime);
  }

  /**
   * Moves the product's clock to noon of a day; nothing happens when that is past. All that waits for the day follows.
   */
  async moveTo(day: IsoDate): Promise<void> {
    const hours = Math.ceil((Date.parse(`${day}T12:00:00Z`) - (await this.now()).getTime()) / HOUR_MS);
    if (hours < 1) return;
    await this.people.adam.ask(OPERATIONS.advanceClock, { hours });
    this.show(`~ The product's clock now shows ${day}.`);
  }

  /** What somebody reads about a candidacy or a placement, and who acts next until when. */
  async sees(who: Player, what: 'candidacy' | 'placement' | 'need', id: string): Promise<void> {
    const answer = await this.people[who].ask<Record<string, { status: Status }>>(
      `query ($id: ID!) { ${what}(id: $id) { status { sentence next waitingOn due } } }`,
      { id },
    );
    const status = answer[what]?.status;
    if (!status) throw new Error(`no ${what}`);
    const { sentence, next, waitingOn, due } = status;
    const until = due ? `, until ${due.slice(0, 10)}` : '';
    const ball = waitingOn ? `the next step is with ${PARTIES[waitingOn]}${until}` : 'nobody has to act';
    this.show(`${CAST[who].name} reads: “${sentence} ${next}” (${ball})`);
  }

  /**
   * Waits until somebody has this message of the catalogue unread, with the name of whom it is about, shows it, and
   * counts what came before it; what came after it stays unread.
   */
  async isNotified(who: Player, message: string, about = ''): Promise<void> {
    const { name } = CAST[who];
    const title = titleOf(message);
    const came = await this.narrator.await(`${name} is notified: “${message}”`, async () => {
      const unread = await this.unread(who);
      const from = unread.findIndex((one) => title.test(one.title) && one.title.includes(about));
      return from < 0 ? null : unread.slice(from);
    });
    const [latest, ...before] = came;
    this.show(`${name} is notified: “${latest?.title}” ${latest?.next}${more(before.length)}`);
    await this.people[who].ask(OPERATIONS.readThese, { ids: came.map(({ id }) => id) });
  }

  /** Waits for a mail with this message, in the language of its reader, in the mailbox of the demonstration. */
  async hasMail(who: Player, message: string, locale: Locale): Promise<void> {
    const to = mailOf(CAST[who]);
    const subject = titleOf(message, locale);
    const mail = await this.narrator.await(`${CAST[who].name} has a mail: “${message}”`, async () => {
      const { mailbox } = await this.people.adam.ask<{ mailbox: List<{ subject: string }> }>(
        OPERATIONS.mailbox,
        { to },
      );
      return mailbox.edges.find(({ node }) => subject.test(node.subject))?.node ?? null;
    });
    this.show(`Mail to ${to}: ${mail.subject}`);
  }

  /** Waits until staff see the state. */
  async becomes(what: 'candidacy' | 'placement' | 'need', id: string, state: string): Promise<void> {
    await this.narrator.waitFor(`To staff the ${what} is ${state}`, async () => {
      const answer = await this.people.casey.ask<Record<string, { state: string }>>(
        `query ($id: ID!) { ${what}(id: $id) { state } }`,
        { id },
      );
      return answer[what]?.state === state ? state : null;
    });
  }

  /** The account's id. */
  async accountOf(who: Player): Promise<string> {
    return (await this.people[who].ask<{ me: { id: string } }>(OPERATIONS.accountId)).me.id;
  }

  private async unread(who: Player): Promise<Notice[]> {
    const { myNotifications } = await this.people[who].ask<{ myNotifications: List<Notice> }>(
      OPERATIONS.unread,
    );
    return myNotifications.edges.map(({ node }) => node);
  }
}

/** What matches the title of a message, whatever fills its gaps. Throws for a message that is not in the catalogue. */
function titleOf(message: string, locale: Locale = 'en'): RegExp {
  const title = readCatalogue(locale).get(`messages.${message}.title`);
  if (title === undefined) throw new Error(`no message ${message}`);
  return new RegExp(`^${title.replaceAll(/[?.()]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+')}$`);
}

const more = (count: number): string => (count > 0 ? ` (and ${count} more)` : '');
