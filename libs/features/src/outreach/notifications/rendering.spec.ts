import { describe, expect, it } from '@jest/globals';
import { ANNOUNCEMENTS } from '#domain/catalogue/announcements';
import { LOCALES } from '#domain/kernel/locale';
import { linkPath } from '#features/outreach/notifications/links';
import { factsInWords } from '#features/outreach/notifications/mail-facts';
import { mailPage, mailText } from '#features/outreach/notifications/mail-page';
import { momentInWords } from '#features/outreach/notifications/moment';
import { type Reader, render } from '#features/outreach/notifications/rendering';

const reader = (locale: Reader['locale']): Reader => ({ locale, timeZone: 'Africa/Mogadishu' });
const invited = {
  message: 'candidacy.invited.professional',
  next: 'applyOrDismiss',
  parameters: { due: '2026-04-02T21:30:00Z', subjectType: 'candidacy', subjectId: 'c1' },
};
const names = { need: 'Train midwives', institution: 'Banadir hospital' };

describe('a notification in words', () => {
  it('says what happened, what comes next and until when, in the reader’s zone', () => {
    expect(render(invited, names, reader('en'))).toEqual({
      title: 'Banadir hospital invites you',
      body: 'The need is “Train midwives”.',
      next: 'Apply, or say no; both are fine.',
      act: 'Answer the invitation',
      due: 'By Friday, 3 April 2026 at 00:30 GMT+3.',
      reason: null,
    });
  });

  it('says of somebody else’s step when it is expected', () => {
    const { due } = render({ ...invited, next: 'wait' }, names, reader('en'));
    expect(due).toBe('Expected by Friday, 3 April 2026 at 00:30 GMT+3.');
  });

  it('gives a coded reason in words, and never a code that it does not know', () => {
    const because = (reason: string) =>
      render({ ...invited, parameters: { reason } }, names, reader('fr')).reason;
    expect(because('DUPLICATE')).toBe('Motif : cela existe déjà.');
    expect(because('SOMETHING_NEW')).toBe('Motif : un autre motif.');
  });

  it('has a plain word for a name that is gone', () => {
    expect(render(invited, {}, reader('en'))).toMatchObject({ title: 'an institution invites you' });
  });

  it('keeps foreign names apart in Arabic', () => {
    expect(render(invited, names, reader('ar')).title).toBe('دعوة من \u2068Banadir hospital\u2069');
  });

  it('can be said of every announcement in every language', () => {
    for (const locale of LOCALES)
      for (const { message, next } of Object.values(ANNOUNCEMENTS).flat()) {
        const parameters = { count: 2, item: 'VISA', kind: 'FINAL', role: 'APPROVER', date: '2026-04-02' };
        const { title, body } = render({ message, next, parameters }, names, reader(locale));
        expect(`${title} ${body}`).not.toMatch(/[{}]|undefined|VISA|FINAL|APPROVER/);
      }
  });
});

describe('a moment in words', () => {
  it('is a day without a zone, or a moment with its zone', () => {
    expect(momentInWords('2026-04-02', 'en', 'America/New_York')).toBe('Thursday, 2 April 2026');
    expect(momentInWords('2026-07-02T21:30:00Z', 'fr', 'Europe/London')).toBe(
      'jeudi 2 juillet 2026 à 22:30 UTC+1',
    );
    expect(momentInWords('soon', 'en', 'UTC')).toBe('soon');
  });
});

const FACTS = {
  ...{ country: 'SO', place: 'Hargeisa', modality: 'VIRTUAL', band: 'GOOD' },
  ...{ startsOn: '2026-09-01', endsOn: '2026-11-30', weeklyHours: 12 },
};

describe('a mail', () => {
  const parts = (locale: Reader['locale']) => ({
    locale,
    name: '<script>alert(1)</script>',
    rendered: render(invited, { ...names, need: 'A & "B"' }, reader(locale)),
    link: 'https://x.example/needs/1',
    facts: factsInWords(FACTS, locale),
    settings: 'https://x.example/settings',
    contact: 'https://x.example/contact',
  });

  it.each(LOCALES)('in %s runs in its direction and names its language', (locale) => {
    expect(mailPage(parts(locale))).toContain(
      `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    );
  });

  it('escapes what people wrote, and loads nothing from elsewhere', () => {
    const page = mailPage(parts('en'));
    expect(page).toContain('A &#38; &#34;B&#34;');
    expect(page).not.toMatch(/<script|<img|src=|url\(/);
  });

  it('has the facts in a table, dates in words of the reader, and a button that says the act', () => {
    const page = mailPage(parts('ar'));
    expect(page).toMatch(/<th scope="row"[^>]*>التاريخ<\/th><td[^>]*>[^<]*1 سبتمبر 2026/);
    expect(page).toMatch(/<a href="[^"]*needs\/1"[^>]*>أجب عن الدعوة<\/a>/);
    expect(page).not.toMatch(/Open Skillroots|افتح Skillroots/);
    expect(mailPage({ ...parts('en'), facts: [] })).not.toContain('<table');
  });

  it('leaves out the facts that are not known', () => {
    const unknown = { ...FACTS, place: null, startsOn: null, weeklyHours: null, band: null };
    expect(factsInWords(unknown, 'en')).toEqual([['Where', 'Somalia · remote']]);
  });

  it('says the same as plain text', () => {
    expect(mailText(parts('en'))).toBe(
      [
        'Hello <script>alert(1)</script>,',
        '',
        'The need is “A & "B"”.',
        '',
        'Where: Hargeisa, Somalia · remote',
        'When: 1 September 2026 to 30 November 2026',
        'Hours: 12 hours a week',
        'Fit: A good fit',
        '',
        'Next: Apply, or say no; both are fine.',
        'By Friday, 3 April 2026 at 00:30 GMT+3.',
        '',
        'Answer the invitation: https://x.example/needs/1',
        '',
        '--',
        'Skillroots sent you this email because you have an account.',
        'Change what you receive by email: https://x.example/settings',
        'Questions? Write to us: https://x.example/contact',
      ].join('\n'),
    );
  });
});

describe('the link of a notification', () => {
  it('leads to what it is about, by id alone', () => {
    const link = (subjectType: string, message = 'm') =>
      linkPath({ message, parameters: { subjectType, subjectId: 'id', needId: 'n' } });
    expect([link('placement'), link('account'), link('match', 'match.suggested')]).toEqual([
      '/placements/id',
      '/',
      '/needs/n',
    ]);
  });

  it('leads to the page of a corridor', () => {
    const parameters = { subjectType: 'corridorCrossing', subjectId: 'id', sending: 'GB', receiving: 'SO' };
    expect(linkPath({ message: 'corridor.rose', parameters })).toBe('/send-money/GB/SO');
  });
});
