import type { Env, Waiver } from '#platform/config/env';
import { StartProblem } from '#platform/start-problem';

/** One thing that production asks for. */
interface Demand {
  readonly waiver: Waiver;
  readonly isMet: (env: Env) => boolean;
  /** What is missing, and how to mend it. */
  readonly missing: string;
  /** What an operator accepts by waiving it. */
  readonly risk: string;
}

const DEMANDS: readonly Demand[] = [
  {
    waiver: 'https',
    isMet: ({ PUBLIC_URL }) => PUBLIC_URL?.startsWith('https://') ?? false,
    missing: 'PUBLIC_URL is not an https address: set it to the address under which people reach the portal.',
    risk: 'Session cookies travel without TLS, and links in email may not work.',
  },
  {
    waiver: 'smtp',
    isMet: ({ SMTP_URL }) => SMTP_URL !== undefined,
    missing: 'SMTP_URL is not set: nobody would receive an email. Set it to your mail server.',
    risk: 'Nobody receives an email; each stays in the database with the links in it.',
  },
  {
    waiver: 'smtp',
    isMet: ({ SMTP_URL, MAIL_FROM }) =>
      SMTP_URL === undefined || !/\.(invalid|example)>?$/.test(MAIL_FROM.trim()),
    missing:
      'MAIL_FROM is not set: mail servers refuse mails from nowhere. Set it to an address of your own.',
    risk: 'Emails are sent from an address that does not exist, which many mail servers refuse.',
  },
  {
    waiver: 'concerns-key',
    isMet: ({ CONCERNS_KEY }) => CONCERNS_KEY !== undefined,
    missing:
      'CONCERNS_KEY is not set: make one with `npm run keys:create`, and keep it apart from the backups.',
    risk: 'Safeguarding concerns are kept without encryption.',
  },
  {
    waiver: 'demo',
    isMet: ({ isDemo }) => !isDemo,
    missing:
      'DEMO is on: invented people with one password, and a clock that administrators move. Set DEMO=off.',
    risk: 'Invented people can sign in, administrators move the clock and read every email.',
  },
];

const unmet = (env: Env): readonly Demand[] =>
  env.NODE_ENV === 'production' ? DEMANDS.filter(({ isMet }) => !isMet(env)) : [];

/** Refuses settings that are not safe in production, all at once. @throws StartProblem naming each and its waiver */
export function assertSafe(env: Env): void {
  const missing = unmet(env).filter(({ waiver }) => !env.WAIVE.includes(waiver));
  if (missing.length === 0) return;
  const lines = missing.map((demand) => `  - ${demand.missing} (to go without: ${demand.waiver})`);
  const names = [...new Set(missing.map(({ waiver }) => waiver))].join(',');
  throw new StartProblem(
    `These settings are not safe in production:\n${lines.join('\n')}\nTo start all the same, set WAIVE=${names}`,
  );
}

/** What production goes without, as `name: risk`; to be shown at each start. Empty outside production. */
export const waivedRisks = (env: Env): readonly string[] =>
  unmet(env).map(({ waiver, risk }) => `${waiver}: ${risk}`);

/** What production goes without, by the names of `WAIVE`. */
export const waivedNames = (env: Env): readonly Waiver[] => [
  ...new Set(unmet(env).map(({ waiver }) => waiver)),
];
