import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { Sheet } from '#platform/pdf/sheet';
import { signedIn } from '#testing/people';
import { aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { zipOf } from '#testing/zip';

interface Answer {
  readonly kind: string;
  readonly pages: { readonly all: number; readonly read: number } | null;
  readonly skills: readonly { readonly label: string; readonly words: string; readonly conceptUri: string }[];
  readonly experience: readonly object[];
  readonly education: readonly object[];
  readonly languages: readonly object[];
  readonly leftOut: readonly { readonly text: string }[];
  readonly errors?: readonly {
    readonly extensions: {
      readonly code: string;
      readonly details: { readonly problems?: readonly object[] };
    };
  }[];
}

const pdf = (write: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) => {
  const document = new PDFDocument(options);
  const bytes = buffer(document);
  write(document);
  document.end();
  return bytes;
};

const word = (...lines: string[]): Buffer => {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`,
  });
};

const manyEntries = (): Buffer =>
  zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`word/${i}.xml`, ''])));

describe('documents with a résumé', () => {
  let product: RunningProduct;
  let token: string;
  beforeAll(async () => {
    product = await startProduct();
    const uri = await aSkill(product, 'wound-care');
    for (const [language, label, folded] of [
      ['en', 'dress wounds', 'dress wounds'],
      ['fr', 'soin des plaies', 'soin des plaies'],
      ['ar', 'العناية بالجروح', 'العنايه بالجروح'],
    ])
      await product.database.sql(
        `INSERT INTO concept_label (concept_id, language, label, kind, folded)
         SELECT id, $2, $3, 'PREFERRED', $4 FROM concept WHERE uri = $1`,
        [uri, language, label, folded],
      );
    ({ token } = await signedIn(product));
    await product.ask('mutation { startProfile }', {}, token);
  });
  afterAll(() => product.stop());

  const send = async (body: Buffer | string, by: string | null = token) => {
    const answer = await fetch(`${product.url}/files/resumes`, {
      method: 'POST',
      headers: {
        ...(by === null ? {} : { authorization: `Bearer ${by}` }),
        'content-type': 'application/octet-stream',
      },
      body: new Uint8Array(Buffer.from(body as string)),
    });
    return { status: answer.status, ...((await answer.json()) as Answer) };
  };
  const rowsOf = () =>
    product.database.sql(
      'SELECT (SELECT count(*) FROM stored_file) AS files, (SELECT count(*) FROM domain_event) AS events',
    );

  it('are read from a PDF, and nothing is written', async () => {
    const before = await rowsOf();
    const bytes = await pdf((page) =>
      page
        .text('Dressed wounds, soins des plaies')
        .text('Languages')
        .text('Somali: native')
        .text('Education')
        .text('BSc Nursing, 2009'),
    );
    expect(await send(bytes)).toMatchObject({
      status: 200,
      kind: 'PDF',
      pages: { all: 1, read: 1 },
      skills: [{ label: 'dress wounds', words: 'soins des plaies' }],
      experience: [],
      education: [{ title: 'BSc Nursing, 2009', level: 6 }],
      languages: [{ code: 'so', overall: 'C2' }],
    });
    expect(await rowsOf()).toEqual(before);
  });

  it('are read in Arabic', async () => {
    const info = { title: 'سيرة', language: 'ar', direction: 'rtl', createdAt: new Date(0) } as const;
    const sheet = new Sheet(info).paragraph('العناية بالجروح', { size: 12 });
    expect((await send(await sheet.finish())).skills).toMatchObject([{ words: 'العناية بالجروح' }]);
    expect(await send(word('العناية بالجروح', 'العربية: اللغة الأم'))).toMatchObject({
      kind: 'DOCX',
      skills: [{ words: 'العناية بالجروح' }],
      languages: [{ code: 'ar', overall: 'C2' }],
    });
  });

  it('are read from a data export of LinkedIn, and say what they do not know', async () => {
    const answer = await send(
      zipOf({
        'Positions.csv':
          'Company Name,Title,Description,Location,Started On,Finished On\nRoyal Hospital,Head nurse,"Dress wounds, daily",Leeds,Mar 2015,Dec 2019\n',
        'Skills.csv': 'Name\nSoin des plaies\nJuggling\n',
        'Languages.csv': 'Name,Proficiency\nFrench,Full professional proficiency\n',
      }),
    );
    expect(answer).toMatchObject({
      kind: 'LINKEDIN',
      skills: [{ label: 'dress wounds', words: 'Soin des plaies' }],
      experience: [{ title: 'Head nurse', startsOn: '2015-03-01', endsOn: '2019-12-31' }],
      languages: [{ code: 'fr', overall: 'C1' }],
      leftOut: [{ text: 'Juggling' }],
    });
  });

  it('are read from Europass', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
      <CandidatePerson><PrimaryLanguageCode>som</PrimaryLanguageCode></CandidatePerson><CandidateProfile><EmploymentHistory>
      <EmployerHistory><hr:OrganizationName>Royal Hospital</hr:OrganizationName><PositionHistory><PositionTitle>Nurse</PositionTitle>
      </PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>`;
    expect(await send(xml)).toMatchObject({
      kind: 'EUROPASS',
      experience: [{ title: 'Nurse', organisation: 'Royal Hospital' }],
      languages: [{ code: 'so', overall: 'C2' }],
    });
  });

  it.each<[string, string, () => Buffer | string | Promise<Buffer>]>([
    ['a scanned PDF', 'RESUME_SCANNED', () => pdf((page) => page.rect(9, 9, 9, 9).fill())],
    ['a PDF with a password', 'RESUME_LOCKED', () => pdf((page) => page.text('x'), { userPassword: 's' })],
    ['a broken PDF', 'RESUME_BROKEN', () => '%PDF-1.7'],
    ['an archive of very many entries', 'RESUME_BURST', manyEntries],
    ['a program', 'RESUME_KIND', () => Buffer.from('7f454c46', 'hex')],
    ['a page of the web', 'RESUME_KIND', () => '<html><body>x</body></html>'],
    ['other XML', 'RESUME_KIND', () => '<?xml version="1.0"?><feed/>'],
    ['nothing', 'RESUME_KIND', () => ''],
  ])('refuse %s as %s', async (_what, code, file) => {
    const { status, errors } = await send(await file());
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_UNREADABLE',
      details: { problems: [{ field: 'file', code, problem: expect.stringMatching(/\.$/) }] },
    });
  });

  it('are for professionals, whatever they hold, and of a size', async () => {
    const { token: visitor } = await signedIn(product);
    expect((await send('%PDF-1.7', null)).status).toBe(401);
    expect((await send('%PDF-1.7', visitor)).status).toBe(403);
    expect((await send(Buffer.alloc(5_000_001))).status).toBe(413);
  });
});
