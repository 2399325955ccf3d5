import type { Locale } from '#domain/kernel/locale';
import { textOf } from '#features/outreach/notifications/catalogue';
import type { Fact } from '#features/outreach/notifications/mail-facts';
import type { Rendered } from '#features/outreach/notifications/rendering';

/** What a mail is made of. */
export interface MailParts {
  readonly locale: Locale;
  /** Null before the address is confirmed: a stranger may have given it. */
  readonly name: string | null;
  readonly rendered: Rendered;
  /** What the reader needs to know of the thing; none where the words say it. */
  readonly facts: readonly Fact[];
  /** Where the button leads. */
  readonly link: string;
  /** Where the reader changes what comes by mail. */
  readonly settings: string;
  /** Where whoever runs this can be reached. */
  readonly contact: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const present = (lines: readonly (string | null)[]): string[] => lines.filter((line) => line !== null);

const greeting = (locale: Locale, name: string | null): string =>
  name === null ? textOf(locale, 'mail.greetingUnnamed') : textOf(locale, 'mail.greeting', { name });

/** The mail as plain text. */
export function mailText({ locale, name, rendered, facts, link, settings, contact }: MailParts): string {
  const { body, reason, next, act, due } = rendered;
  return [
    greeting(locale, name),
    present([body, reason]).join('\n'),
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    present([`${textOf(locale, 'mail.next')} ${next}`, due]).join('\n'),
    `${act}: ${link}`,
    [
      '--',
      textOf(locale, 'mail.footer'),
      `${textOf(locale, 'mail.settings')}: ${settings}`,
      `${textOf(locale, 'mail.contact')} ${contact}`,
    ].join('\n'),
  ].join('\n\n');
}

/** The facts as a table, each row with its heading. */
const factTable = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `<table style="border-collapse:collapse;margin:0 0 16px">
${facts
  .map(
    ([label, value]) =>
      `<tr><th scope="row" style="padding:2px 0;padding-inline-end:16px;text-align:start;vertical-align:top;color:#4b5551;font-weight:400">${escape(label)}</th><td style="padding:2px 0">${escape(value)}</td></tr>`,
  )
  .join('\n')}
</table>
`;

/** The mail as a page: no picture, no script, nothing loaded from elsewhere; right to left in Arabic. */
export function mailPage(parts: MailParts): string {
  const { locale, name, rendered, facts, link, settings, contact } = parts;
  const { title, body, reason, next, act, due } = rendered;
  const text = (key: string, values = {}): string => escape(textOf(locale, key, values));
  const lines = (list: readonly (string | null)[]): string => present(list).map(escape).join('<br>');
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body style="margin:0;padding:24px;background:#f4f5f2;color:#1c2421;font:16px/1.5 system-ui,sans-serif">
<main style="max-width:36em;margin:auto;padding:24px;background:#ffffff;border-radius:8px">
<p>${escape(greeting(locale, name))}</p>
<h1 style="font-size:20px;line-height:1.3">${escape(title)}</h1>
<p>${lines([body, reason])}</p>
${factTable(facts)}<p><strong>${text('mail.next')}</strong> ${lines([next, due])}</p>
<p><a href="${escape(link)}" style="display:inline-block;padding:10px 16px;background:#1f5c4a;color:#ffffff;border-radius:6px">${escape(act)}</a></p>
</main>
<p style="max-width:36em;margin:16px auto;color:#4b5551;font-size:14px">${text('mail.footer')} <a href="${escape(settings)}" style="color:#1f5c4a">${text('mail.settings')}</a>. ${text('mail.contact')} <a href="${escape(contact)}" style="color:#1f5c4a">${text('mail.contactPage')}</a></p>
</body>
</html>`;
}
