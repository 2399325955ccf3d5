import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { aProgramme, aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const TABLE = `mutation ($file: Base64!, $check: Boolean) { importProfessionals(fileBase64: $file, checkOnly: $check) {
  accepted refused rows { line professionalId findings { field code } } } }`;
const RESUME = `mutation ($resume: FileText!, $version: Int!, $check: Boolean, $also: [HeldSkillInput!]) {
  importResume(resume: $resume, version: $version, checkOnly: $check, also: $also) {
    mapped { label conceptUri level } unmapped { field label proposals { label } } leftOut { field text }
    experience { title } education { title } languages { code } } }`;

interface Row {
  readonly line: number;
  readonly professionalId: string | null;
  readonly findings: { field: string; code: string }[];
}
interface Report {
  readonly accepted: number;
  readonly refused: number;
  readonly rows: Row[];
}

const HEADER = 'email,name,programme,heritage_countries,headline,skills,languages,windows';

describe('imports', () => {
  let product: RunningProduct;
  let programmeId: string;
  let code: string;
  let skill: string;
  let officer: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    code = programmeId.slice(0, 8);
    skill = await aSkill(product, 'wound-care');
    await product.database.sql(
      `INSERT INTO concept_label (concept_id, language, label, kind, folded)
       SELECT id, 'en', 'wound care', 'PREFERRED', 'wound care' FROM concept WHERE uri = $1`,
      [skill],
    );
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'SO' }] });
  });
  afterAll(() => product.stop());

  const table = async (file: string | Buffer, check = false): Promise<Report> => {
    const variables = { file: Buffer.from(file).toString('base64'), check };
    return (await product.ask<{ importProfessionals: Report }>(TABLE, variables, officer.token))
      .importProfessionals;
  };
  const count = async (of: string): Promise<number> =>
    (await product.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${of}`))[0]?.n ?? -1;
  const line = (email: string, more = '') => `${email},Person,${code},SO PARENT,Nurse${more}`;
  const good = (email: string) => line(email, `,${skill} 3,so C2;en B2,2099-01-01/2099-03-31 VIRTUAL 8`);

  it('of a table write every good row whole and say why the others are not written', async () => {
    const rows: readonly (readonly [string | Buffer, string?, string?])[] = [
      [good('ok@example.org')],
      [good('OK@example.org'), 'email', 'EMAIL_TAKEN'],
      [line('a@example.org', `,urn:none 3,so C2,`), 'skills.0.conceptUri', 'UNKNOWN_SKILL'],
      [
        line('b@example.org', `,,,2099-01-01/2099-01-31 VIRTUAL;2099-01-31/2099-02-28 VIRTUAL`),
        'windows.1',
        'WINDOWS_OVERLAP',
      ],
      [line('c@example.org', `,,,2099-02-31/2099-03-31 VIRTUAL`), 'windows.0.from', 'NOT_A_DATE'],
      [line('d@example.org', '\0'), 'headline', 'NOT_TEXT'],
      // U+D800 forced into UTF-8: half a surrogate pair.
      [
        Buffer.concat([Buffer.from(line('e@example.org')), Buffer.from([0xed, 0xa0, 0x80])]),
        'headline',
        'NOT_TEXT',
      ],
      ['no address,Person,' + code, 'email', 'NOT_A_MAIL_ADDRESS'],
      ['f@example.org,Person,NONE,SO', 'programme', 'UNKNOWN_PROGRAMME'],
      [`g@example.org,Person,${code},GH`, 'programme', 'OUT_OF_REACH'],
      [`h@example.org,,${code},SO`, 'name', 'MISSING'],
      [good('i@example.org') + ',shifted', 'row', 'TOO_MANY'],
      [good('last@example.org')],
    ];
    const file = Buffer.concat(
      [HEADER, ...rows.map(([row]) => row)].flatMap((row) => [Buffer.from(row), Buffer.from('\r\n')]),
    );
    const report = await table(file);
    expect(report.rows.map(({ line, findings }) => [line, findings])).toEqual(
      rows.map(([, field, problem], i) => [i + 2, field ? [{ field, code: problem }] : []]),
    );
    expect(report).toMatchObject({ accepted: 2, refused: 11 });
    expect([
      await count('professional'),
      await count('programme_enrolment'),
      await count('availability_window'),
    ]).toEqual([2, 2, 2]);
    expect(await count(`account WHERE email LIKE '_@example.org'`)).toBe(0);
  });

  it('of a table tell of each person once and invite by mail', async () => {
    expect(await count(`domain_event WHERE name = 'professional.imported'`)).toBe(2);
    expect(await count(`domain_event WHERE name = 'account.invited'`)).toBe(2);
  });

  it('of a table can be tried first', async () => {
    const before = await count('professional');
    const report = await table(`${HEADER}\n${good('try@example.org')}\n${good('ok@example.org')}`, true);
    expect(report).toMatchObject({
      accepted: 1,
      refused: 1,
      rows: [{ professionalId: null }, { findings: [{ code: 'EMAIL_TAKEN' }] }],
    });
    expect(await count('professional')).toBe(before);
  });

  it('of a table read a thousand people in one request, compressed', async () => {
    const people = Array.from({ length: 1000 }, (_, i) => good(`many${i}@example.org`));
    const report = await table(gzipSync(`${HEADER}\n${people.join('\n')}`), true);
    expect(report).toMatchObject({ accepted: 1000, refused: 0 });
  });

  it('of a table add each person once, though two of them name the same people at the same moment', async () => {
    const file = (...names: string[]) =>
      `${HEADER}\n${names.map((n) => good(`${n}@twice.example`)).join('\n')}`;
    const [one, two] = await Promise.all([table(file('a', 'b', 'c')), table(file('c', 'b', 'a'))]);
    expect(one.accepted + two.accepted).toBe(3);
    expect(
      await count(
        `professional p JOIN account a ON a.professional_id = p.id WHERE a.email LIKE '%@twice.example'`,
      ),
    ).toBe(3);
  });

  it('of a table name the line on which a row begins, over line breaks in cells and blank lines', async () => {
    const file = `email,name,programme,summary\nx1@example.org,X,${code},"two\nlines"\n\nx2,X,${code},\n`;
    expect((await table(file, true)).rows.map(({ line, findings }) => [line, findings.length])).toEqual([
      [2, 1],
      [5, 1],
    ]);
  });

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['no header', 'a@example.org,A,UK'],
    ['an unknown column', 'email,name,programme,shoe_size\n'],
    ['a quotation without an end', `${HEADER}\nx@example.org,"never`],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a compressed table that bursts', gzipSync(Buffer.alloc(5_000_000, 'x'))],
    ['a cut-off compressed table', gzipSync(HEADER).subarray(0, 20)],
    ['more rows than a table may hold', HEADER + '\nx,X,Y,SO'.repeat(1001)],
  ])('refuse %s as a whole', async (_name, file) => {
    const variables = { file: Buffer.from(file).toString('base64') || 'AA==' };
    expect(await product.refusal(TABLE, variables, officer.token)).toBe('IMPORT_UNREADABLE');
  });

  describe('of a résumé', () => {
    let amina: SignedIn;
    beforeAll(async () => {
      amina = await signedIn(product);
      await product.ask('mutation { startProfile }', {}, amina.token);
    });
    const resume = {
      basics: { label: 'Head nurse', location: { countryCode: 'GB' } },
      work: [{ name: 'Royal Hospital', position: 'Nurse', startDate: '2015', endDate: '2019-12' }],
      education: [{ area: 'Nursing', studyType: 'Bachelor' }],
      skills: [{ name: 'Wound care', level: 'Advanced', keywords: ['wound cares', 'basket weaving'] }],
      languages: [{ language: 'Somali', fluency: 'Native' }, { language: 'Klingon' }],
    };
    const version = async () =>
      (await product.ask<{ myProfile: { version: number } }>('{ myProfile { version } }', {}, amina.token))
        .myProfile.version;

    it('are checked without a trace', async () => {
      const before = await version();
      await product.ask(
        RESUME,
        { resume: JSON.stringify(resume), version: before, check: true },
        amina.token,
      );
      expect(await version()).toBe(before);
    });

    it('take over what is known by its name, and report the rest', async () => {
      const { importResume } = await product.ask<{ importResume: object }>(
        RESUME,
        { resume: JSON.stringify(resume), version: await version() },
        amina.token,
      );
      expect(importResume).toEqual({
        mapped: [{ label: 'Wound care', conceptUri: skill, level: 3 }],
        unmapped: [
          { field: 'skills.0.keywords.0', label: 'wound cares', proposals: [{ label: 'wound care' }] },
          { field: 'skills.0.keywords.1', label: 'basket weaving', proposals: expect.any(Array) },
        ],
        leftOut: [{ field: 'languages.1.language', text: 'Klingon' }],
        experience: [{ title: 'Nurse' }],
        education: [{ title: 'Bachelor, Nursing' }],
        languages: [{ code: 'so' }],
      });
      const mine = `{ myProfile { headline residenceCountry yearsExperience educationLevel
        lists { skills { conceptUri level evidence concept { label } } languages { code overall } experience { title startsOn endsOn } education { title } } } }`;
      expect((await product.ask<{ myProfile: object }>(mine, {}, amina.token)).myProfile).toEqual({
        headline: 'Head nurse',
        residenceCountry: 'GB',
        yearsExperience: 5,
        educationLevel: 6,
        lists: {
          skills: [{ conceptUri: skill, level: 3, evidence: 'CLAIMED', concept: { label: 'wound care' } }],
          languages: [{ code: 'so', overall: 'C2' }],
          experience: [{ title: 'Nurse', startsOn: '2015-01-01', endsOn: '2019-12-31' }],
          education: [{ title: 'Bachelor, Nursing' }],
        },
      });
    });

    it('read a table, and add what the person picked for words that are not known', async () => {
      const also = [{ conceptUri: await aSkill(product, 'triage'), level: 2 }];
      const resume = 'kind;title;level\r\nskill;Basket weaving;2\r\nlanguage;French;B1\r\n';
      const { importResume } = await product.ask<{ importResume: object }>(
        RESUME,
        { resume, version: await version(), also },
        amina.token,
      );
      expect(importResume).toMatchObject({
        mapped: [],
        unmapped: [{ field: 'skills.0.name', label: 'Basket weaving' }],
        leftOut: [],
        languages: [{ code: 'fr' }],
      });
      const mine =
        '{ myProfile { lists { skills { conceptUri level } languages { code } experience { title } } } }';
      expect((await product.ask<{ myProfile: object }>(mine, {}, amina.token)).myProfile).toEqual({
        lists: {
          skills: expect.arrayContaining([{ conceptUri: skill, level: 3 }, ...also]),
          languages: [{ code: 'so' }, { code: 'fr' }],
          experience: [{ title: 'Nurse' }],
        },
      });
    });

    it('propose nothing rather than something silly', async () => {
      const resume = 'kind;title\r\nskill;Sepsis training\r\nskill;sterilisation\r\n';
      const { importResume } = await product.ask<{
        importResume: { unmapped: { proposals: { label: string }[] }[] };
      }>(
        `mutation ($resume: FileText!, $version: Int!) {
          importResume(resume: $resume, version: $version, checkOnly: true) { unmapped { proposals { label } } }
        }`,
        { resume, version: await version() },
        amina.token,
      );
      expect(importResume.unmapped).toEqual([{ proposals: [] }, { proposals: [] }]);
    });

    it.each<[string, string, string]>([
      ['a table with a column that is none', 'kind,title,shoe_size\n', 'IMPORT_UNREADABLE'],
      ['a picked skill that is none', '{}', 'PROFILE_INVALID'],
      ['no JSON', '{"basics":', 'IMPORT_UNREADABLE'],
      ['a list', '[]', 'IMPORT_UNREADABLE'],
    ])('refuse %s and change nothing', async (_name, text, refusal) => {
      const before = await version();
      const also = [{ conceptUri: 'urn:none' }];
      expect(await product.refusal(RESUME, { resume: text, version: before, also }, amina.token)).toBe(
        refusal,
      );
      expect(await version()).toBe(before);
    });

    it.each([
      ['a date like 31 February', '{"work":[{"position":"x","startDate":"2020-02-31"}]}', 'work.0.startDate'],
      ['half a surrogate pair', '{"basics":{"label":"\\ud800"}}', 'basics.label'],
      ['a NUL', '{"basics":{"label":"\\u0000"}}', 'basics.label'],
    ])('leave out %s alone, and say so, checked and imported alike', async (_name, text, field) => {
      for (const check of [true, false]) {
        const { importResume } = await product.ask<{ importResume: { leftOut: { field: string }[] } }>(
          RESUME,
          { resume: text, version: await version(), check },
          amina.token,
        );
        expect(importResume.leftOut.map((left) => left.field)).toEqual([field]);
      }
    });

    it('refuse who has seen an older version', async () => {
      expect(await product.refusal(RESUME, { resume: '{}', version: 1 }, amina.token)).toBe('STALE_VERSION');
    });
  });
});
