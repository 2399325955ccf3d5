import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caseFile, caseRows, describeCases } from '#testing/field-cases';
import { signedIn } from '#testing/people';
import { aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const RESUME = `mutation ($resume: FileText!, $version: Int!, $check: Boolean) {
  importResume(resume: $resume, version: $version, checkOnly: $check) {
    mapped { level } unmapped { label } leftOut { field text }
    experience { title startsOn endsOn } education { title level } languages { code overall } } }`;

interface Read {
  readonly mapped: readonly { readonly level: number | null }[];
  readonly unmapped: readonly { readonly label: string }[];
  readonly leftOut: readonly { readonly field: string; readonly text: string }[];
  readonly experience: readonly {
    readonly title: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
  }[];
  readonly education: readonly { readonly level: number | null }[];
  readonly languages: readonly { readonly code: string; readonly overall: string | null }[];
}

describeCases('cases from the field: résumés', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
    const skill = await aSkill(product, 'triage-patients');
    await product.database.sql(
      `INSERT INTO concept_label (concept_id, language, label, kind, folded)
       SELECT id, 'en', 'triage patients', 'PREFERRED', 'triage patients' FROM concept WHERE uri = $1`,
      [skill],
    );
  });
  afterAll(() => product.stop());

  const answer = async (resume: string, check: boolean) => {
    const { token } = await signedIn(product);
    await product.ask('mutation { startProfile }', {}, token);
    return product.send<{ importResume: Read }>(RESUME, { resume, version: 1, check }, token);
  };
  /** What is read, the same whether it is only checked or imported. */
  const read = async (resume: string | object): Promise<Read> => {
    const text = typeof resume === 'string' ? resume : JSON.stringify(resume);
    const [checked, imported] = [await answer(text, true), await answer(text, false)];
    expect(checked.errors).toEqual(imported.errors);
    expect(checked.data).toEqual(imported.data);
    expect(imported.errors).toBeUndefined();
    return imported.data.importResume;
  };
  const resume = (name: string) => read(caseFile(name).toString());
  const post = (startDate: string, endDate: string) => ({
    work: [{ name: 'X', position: 'Y', startDate, endDate }],
  });

  it.each(caseRows<'start' | 'end' | 'right'>('resume-dates.csv'))(
    'of a post from $start to $end: $right',
    async ({ start, end, right }) => {
      const [from, to = null] = right.split(/ to |, /);
      expect((await read(post(start, end))).experience).toMatchObject([
        { startsOn: from, endsOn: to === 'lasting' ? null : to },
      ]);
    },
  );

  it.each([
    ['resume-unpadded-month.json', '2015-03-01', '2019-12-31'],
    ['resume-moment.json', '2015-03-01', null],
    ['resume-month-names.json', '2015-03-01', '2019-12-31'],
    ['resume-till-date.json', '2015-03-01', null],
  ])('of %s: from %s to %s', async (name, startsOn, endsOn) => {
    expect((await resume(name)).experience).toMatchObject([{ startsOn, endsOn }]);
  });

  it.each(caseRows<'studyType' | 'right'>('degrees.csv'))(
    'of the degree $studyType: $right',
    async ({ studyType, right }) => {
      const { education, leftOut } = await read({ education: [{ studyType, area: 'Science' }] });
      const level = /^\d$/.test(right) ? Number(right) : null;
      expect(education).toMatchObject([{ level }]);
      expect(leftOut).toEqual(level === null ? [{ field: 'education.0.studyType', text: studyType }] : []);
    },
  );

  it.each(caseRows<'language' | 'right'>('language-names.csv'))(
    'of the language $language: $right',
    async ({ language, right }) => {
      const { languages } = await read({ languages: [{ language, fluency: 'C1' }] });
      expect(right.split(' or ')).toContain(languages[0]?.code);
    },
  );

  it('tell the same of 61 posts whether they are checked or imported', async () => {
    const work = Array.from({ length: 61 }, (_, i) => ({ name: `House ${i}`, position: 'Nurse' }));
    const { experience, leftOut } = await read({ work });
    expect(experience).toHaveLength(60);
    expect(leftOut).toContainEqual({ field: 'work.60', text: 'Nurse' });
  });

  it('read over the mark at the beginning', async () => {
    expect((await resume('resume-mark.json')).experience).toMatchObject([{ title: 'Staff nurse' }]);
  });

  it('tell the same of a post that ends before it begins', async () => {
    const { experience, leftOut } = await resume('resume-reversed.json');
    expect(experience).toHaveLength(1);
    expect(leftOut).not.toEqual([]);
  });

  it('cut a long title between characters, and say so', async () => {
    const { experience, leftOut } = await resume('resume-emoji-title.json');
    const { title = '' } = experience[0] ?? {};
    expect(title.isWellFormed()).toBe(true);
    const whole = (
      JSON.parse(caseFile('resume-emoji-title.json').toString()) as { work: { position: string }[] }
    ).work[0];
    expect(leftOut.map(({ field }) => field)).toEqual(title === whole?.position ? [] : ['work.0.position']);
  });

  it('name a country that is no code, or know it', async () => {
    const fields = (await resume('resume-country-name.json')).leftOut.map(({ field }) => field);
    expect(fields).toEqual([]);
  });

  it('know degrees by whole words', async () => {
    expect((await resume('resume-degrees.json')).education.map(({ level }) => level)).toEqual([3, 7, 6]);
  });

  it('understand what is not', async () => {
    const { languages, mapped } = await resume('resume-negations.json');
    expect(languages.map(({ overall }) => overall)).not.toContain('C2');
    expect(languages.map(({ overall }) => overall)).not.toContain('C1');
    expect(mapped).toEqual([{ level: null }]);
  });

  it('know languages by their own names', async () => {
    const [dari, ...others] = (await resume('resume-language-names.json')).languages.map(({ code }) => code);
    expect(['prs', 'fa']).toContain(dari);
    expect(others).toEqual(['ckb', 'am', 'en']);
  });

  it('do not count columns without name and content', async () => {
    expect((await resume('resume-empty-columns.csv')).mapped).toHaveLength(1);
  });
});
