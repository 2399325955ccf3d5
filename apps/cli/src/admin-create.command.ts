import type { INestApplicationContext } from '@nestjs/common';
import { type Options, required, runCommand, say, UsageError } from '#cli/command';
import { withProduct } from '#cli/product-context';
import { ask, askHidden, canAsk, firstLineOfInput } from '#cli/questions';
import { ERRORS } from '#domain/catalogue/error-catalogue';
import type { StaffGrant, SystemActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import { StaffService } from '#features/identity/accounts/staff.service';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';
import { Env } from '#platform/config/env';

const HELP = `admin:create — make the first administrator, who can do everything that an administrator can, everywhere

  npm run admin:create -- --email ada@example.org --name "Ada Admin"

At a terminal it asks for the password. An empty answer, or no terminal, prints a link with which the person chooses one;
the link works once and ends after 14 days. The password is never an argument and never in a log.

  --email           where the person gets email
  --name            how the person would like to be called
  --language        ${LOCALES.join(', ')} (default en)
  --time-zone       such as Europe/London (default UTC)
  --password-stdin  read the password from the first line of standard input
  --again           there is such an administrator already: make another one
  --yes             do not ask whether --again is meant

DATABASE_URL names the database; without it, it is the embedded one in DATA_DIR (./.data).
`;

const OPERATOR: SystemActor = { kind: 'system', name: 'operator' };
const EVERYWHERE: StaffGrant = { role: 'ADMINISTRATOR', programmeId: null, country: null };

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  'time-zone': { type: 'string' },
  'password-stdin': { type: 'boolean' },
  again: { type: 'boolean' },
  yes: { type: 'boolean' },
} as const;

await runCommand(HELP, OPTIONS, async (options) => {
  const person = personOf(options);
  await withProduct(async (app) => {
    await allow(app.get(AccountQueries), options);
    const password = await passwordFor(options);
    await assertFree(app.get(AccountQueries), person.email);
    const invitation = await app.get(StaffService).invite(OPERATOR, person, EVERYWHERE);
    if (password && (await give(app, invitation, password)))
      say(`${person.email} is now an administrator without limits.`);
    else await printLink(app, invitation);
  });
});

function personOf(options: Options) {
  const locale = String(options['language'] ?? 'en') as Locale;
  if (!LOCALES.includes(locale)) throw new UsageError(`--language is one of ${LOCALES.join(', ')}.`);
  const timeZone = String(options['time-zone'] ?? 'UTC');
  return { email: required(options, 'email'), displayName: required(options, 'name'), locale, timeZone };
}

/** There can be more than one, but nobody should make one by a slip. */
async function allow(accounts: AccountQueries, options: Options): Promise<void> {
  if ((await accounts.administratorsWithoutLimits()) === 0) return;
  if (options['again'] !== true)
    throw new Error('There is an administrator without limits already. To make another one, add --again.');
  if (options['yes'] === true) return;
  if (!canAsk()) throw new UsageError('Add --yes: nobody is there to answer whether --again is meant.');
  if ((await ask('There is an administrator already. Type yes to make another one: ')) !== 'yes')
    throw new Error('Nothing was changed.');
}

/** Whoever has an account is asked in the product, and keeps the password. */
async function assertFree(accounts: AccountQueries, email: string): Promise<void> {
  if ((await accounts.byEmails([email])).length > 0) throw new DomainError('EMAIL_TAKEN', { field: 'email' });
}

async function passwordFor(options: Options): Promise<string | null> {
  if (options['password-stdin'] === true) return firstLineOfInput();
  if (!canAsk()) return null;
  const password = await askHidden('Password (leave empty for a link): ');
  if (!password) return null;
  if ((await askHidden('The same again: ')) === password) return password;
  throw new Error('These were two different passwords. Nothing was changed.');
}

/** Whether the password could be set. */
async function give(app: INestApplicationContext, invitation: string, password: string): Promise<boolean> {
  try {
    const token = await linkOf(app, invitation);
    const used = await app.get(AccountsService).setPassword(token, password, 'INVITE');
    await app.get(InvitationAnswersService).acceptByLink(used);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    say(`The password was not taken: ${ERRORS[error.code].sentence}`);
    return false;
  }
}

/** To use the link is to accept the role. */
async function linkOf(app: INestApplicationContext, invitation: string): Promise<string> {
  const cause = await app.get(InvitationQueries).causeOf(invitation);
  return app.get(AccountsService).issueLink(cause.accountId, 'INVITE', cause);
}

async function printLink(app: INestApplicationContext, invitation: string): Promise<void> {
  const token = await linkOf(app, invitation);
  say('By this link the person chooses a password and becomes an administrator without limits.');
  say('It works once; give it to nobody else:');
  console.log(`${app.get(Env).publicUrl}/accept-invitation#token=${token}`);
}
