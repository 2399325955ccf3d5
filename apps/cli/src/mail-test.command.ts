import { randomUUID } from 'node:crypto';
import { required, runCommand, say, UsageError } from '#cli/command';
import { withProduct } from '#cli/product-context';
import { emailAddress } from '#domain/kernel/text/email.rules';
import { Env } from '#platform/config/env';
import { MailError } from '#platform/mail/mail';
import { Mailer } from '#platform/mail/mailer';

const HELP = `mail:test — send one email by the mail server of SMTP_URL

  npm run mail:test -- --to you@example.org
`;

const TEXT = 'This email shows that the product can send email. Nobody has to do anything.';

await runCommand(HELP, { to: { type: 'string' } }, async (options) => {
  const address = emailAddress(required(options, 'to'));
  if (address === null) throw new UsageError('--to is an email address.');
  await withProduct(async (app) => {
    const { SMTP_URL, MAIL_FROM, publicUrl } = app.get(Env);
    if (!SMTP_URL) throw new UsageError('Set SMTP_URL.');
    const mail = {
      messageId: `test.${randomUUID()}@skillroots`,
      to: { name: address, address },
      language: 'en',
      subject: 'A test email of Skillroots',
      text: `${TEXT}\n\n${publicUrl}\n`,
      html: `<p>${TEXT}</p>`,
    };
    await app.get(Mailer).send(mail).catch(explain);
    say(`The mail server has taken the email to ${address}, from ${MAIL_FROM}. See whether it arrives.`);
  });
});

function explain(error: unknown): never {
  const code = error instanceof MailError ? error.code : 'UNKNOWN';
  throw new Error(`The mail server did not take the email (${code}): look at SMTP_URL and MAIL_FROM.`);
}
