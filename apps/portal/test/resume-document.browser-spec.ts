import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';

const TWICE: readonly (Way & { readonly mail: string })[] = [
  { by: 'mouse', locale: 'ar', phone: true, mail: 'ayaan' },
  { by: 'keyboard', locale: 'en', mail: 'ifrah' },
];

function resume(): Promise<Buffer> {
  const document = new PDFDocument();
  const bytes = buffer(document);
  document.text('Languages').text('Esperanto B2').text('Icelandic C1').end();
  return bytes;
}

describeInBrowser('A résumé as a PDF', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('adds what is ticked and nothing else ($by, $locale)', async ({ mail, ...way }) => {
    await stage.playAs(mail, way, async (visit) => {
      const { t, page, hand } = visit;
      await visit.enter('/profile/import');
      const choose = async (mimeType: string, name: string, bytes: Buffer) =>
        page.getByLabel(t('import.file')).setInputFiles({ name, mimeType, buffer: bytes });
      await choose('application/pdf', 'me.pdf', Buffer.from('%PDF-1.7'));
      await visit.reads(t('finding.RESUME_BROKEN'));
      await choose('application/pdf', 'me.pdf', await resume());
      await visit.reads(t('resume.noPosts'));
      await hand.press('button', t('resume.confirm'));
      await visit.reads(t('resume.tickFirst'));
      const esperanto = new Intl.DisplayNames([way.locale], { type: 'language' }).of('eo') ?? '';
      await hand.within('group', t('resume.languages')).tick(`${esperanto} · B2`);
      await hand.press('button', t('resume.confirm'));
      await visit.sees(t('nav.profile'));
    });
    const person = await stage.part(mail);
    const { myProfile } = await person<{ myProfile: { lists: { languages: { code: string }[] } } }>(
      '{ myProfile { lists { languages { code } } } }',
    );
    const codes = myProfile.lists.languages.map(({ code }) => code);
    expect(codes).toContain('eo');
    expect(codes).not.toContain('is');
  });
});
