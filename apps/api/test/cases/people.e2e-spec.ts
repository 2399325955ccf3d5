import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AccountEntity } from '#features/identity/accounts/account.entity';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { caseFile, caseRows, describeCases } from '#testing/field-cases';
import { mailSink } from '#testing/mail-sink';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const TABLE = `mutation ($file: Base64!) { importProfessionals(fileBase64: $file, checkOnly: true) {
  accepted refused rows { line findings { field code } } } }`;
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const RENAME = 'mutation ($name: Name!) { changeAccountSettings(input: { displayName: $name }) }';
const PEOPLE = 'query ($text: SearchText) { professionals(text: $text) { edges { node { id } } } }';
const SAVE = `mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
  saveProfile(edit: $edit, sections: $sections) { version lists { languages { code } } } }`;

interface Report {
  readonly accepted: number;
  readonly refused: number;
  readonly rows: readonly { readonly findings: readonly { readonly code: string }[] }[];
}

describeCases('cases from the field: people', () => {
  let product: RunningProduct;
  let officer: SignedIn;
  let programmeId: string;
  beforeAll(async () => {
    product = await startProduct();
    programmeId = await aProgramme(product);
    await product.database.sql(`UPDATE programme SET code = 'UK-DIASPORA' WHERE id = $1`, [programmeId]);
    officer = await signedIn(product, { staff: ['CASE_OFFICER'] });
  });
  afterAll(() => product.stop());

  const table = async (bytes: Buffer): Promise<Report> =>
    (
      await product.ask<{ importProfessionals: Report }>(
        TABLE,
        { file: bytes.toString('base64') },
        officer.token,
      )
    ).importProfessionals;
  const newcomer = (given: object) => ({
    input: {
      email: `${randomUUID()}@example.org`,
      displayName: 'Ayaan',
      password: 'a pass phrase of its own',
      ...given,
    },
  });
  const confirm = () => product.database.sql('UPDATE account SET confirmed_at = now()');
  const token = async (email: string, password: string) =>
    (await product.ask<{ signIn: { token: string } }>(SIGN_IN, { input: { email, password } })).signIn.token;
  const accounts = (email: string) =>
    product.database.sql('SELECT id FROM account WHERE email = $1', [email]);

  it.each([
    ['people-tabs.csv', 2, 0],
    ['people-sep.csv', 1, 0],
    ['people-empty-columns.csv', 2, 0],
    ['people-numbers.csv', 2, 0],
    ['people-small-letters.csv', 1, 0],
    ['people-unicode-text.csv', 1, 0],
    ['people-trailing-cells.csv', 2, 0],
    ['people-invisible.csv', 1, 4],
    ['people-impossible-addresses.csv', 0, 3],
  ])('of the table %s take %d and refuse %d', async (name, accepted, refused) => {
    expect(await table(caseFile(name))).toMatchObject({ accepted, refused });
  });

  it('take the table of tabs in UTF-16 too', async () => {
    const utf16 = Buffer.from(`\ufeff${caseFile('people-tabs.csv').toString()}`, 'utf16le');
    expect(await table(utf16)).toMatchObject({ accepted: 2, refused: 0 });
  });

  it('name impossible addresses of a table, and registration refuses them too', async () => {
    const { rows } = await table(caseFile('people-impossible-addresses.csv'));
    expect(rows.flatMap(({ findings }) => findings)).toEqual(
      Array(3).fill({ field: 'email', code: 'NOT_A_MAIL_ADDRESS' }),
    );
    for (const { email } of caseRows<'email'>('people-impossible-addresses.csv'))
      expect(await product.refusal(REGISTER, newcomer({ email }))).toBe('BAD_INPUT');
  });

  it('make no second mailbox of what nobody sees, in registration and sign-in', async () => {
    const password = 'a pass phrase of its own';
    const [first, ...others] = caseRows<'email'>('people-invisible.csv').map(({ email }) => email);
    await product.ask(REGISTER, newcomer({ email: first }));
    await confirm();
    for (const email of others) {
      await product.send(REGISTER, newcomer({ email }));
      const answer = await product.refusal(SIGN_IN, { input: { email, password } });
      expect(['none: it was not refused', 'BAD_INPUT']).toContain(answer);
    }
    expect(await accounts('amina.kaar@example.org')).toHaveLength(1);
    expect(await product.database.sql(`SELECT 1 FROM account WHERE email ~ 'kaar'`)).toHaveLength(1);
  });

  it('find one mailbox in two spellings of é and of a domain, and sign in with either', async () => {
    const password = 'a pass phrase of its own';
    for (const [kept, other] of [
      ['jos\u00e9.case@example.org', 'jose\u0301.case@example.org'],
      ['x@xn--mnchen-3ya.example', 'x@m\u00fcnchen.example'],
    ] as const) {
      await product.ask(REGISTER, newcomer({ email: kept }));
      await product.ask(REGISTER, newcomer({ email: other }));
      expect(await accounts(kept)).toHaveLength(1);
      await confirm();
      for (const email of [kept, other, `${kept} `, ` ${other}`])
        expect(await token(email, password)).toBeTruthy();
    }
    const both =
      'email,name,programme\nnew@m\u00fcnchen.example,A,UK-DIASPORA\nnew@xn--mnchen-3ya.example,A,UK-DIASPORA';
    expect((await table(Buffer.from(both))).rows.map(({ findings }) => findings)).toEqual([
      [],
      [{ field: 'email', code: 'EMAIL_TAKEN' }],
    ]);
  });

  it('open with a password whose é is one letter or two', async () => {
    const email = 'cafe@example.org';
    await product.ask(REGISTER, newcomer({ email, password: 'caf\u00e9 \u00e9t\u00e9 noir' }));
    await confirm();
    expect(await token(email, 'cafe\u0301 e\u0301te\u0301 noir')).toBeTruthy();
  });

  it.each(['password12345', 'Password123!'])('refuse the password %s', async (password) => {
    expect(await product.refusal(REGISTER, newcomer({ password }))).toBe('PASSWORD_TOO_WEAK');
  });

  it('carry no link of a name to an address that nobody has confirmed', async () => {
    const sink = await mailSink();
    const other = await startProduct({ SMTP_URL: sink.url });
    try {
      const displayName = 'Win 500 USD http://win.example';
      await other.send(REGISTER, newcomer({ displayName }));
      await other.ask(REGISTER, newcomer({ email: 'honest@example.org' }));
      await eventually(() => {
        expect(sink.mails.length).toBeGreaterThan(0);
        return Promise.resolve();
      });
      for (const mail of sink.mails)
        expect(`${mail.subject} ${mail.text} ${mail.html} ${JSON.stringify(mail.to)}`).not.toContain(
          'win.example',
        );
    } finally {
      await other.stop();
      await sink.close();
    }
  });

  it.each(caseRows<'name' | 'right'>('names.csv'))('of the name $name: $right', async ({ name, right }) => {
    const person = await signedIn(product);
    const renamed = await product.refusal(RENAME, { name }, person.token);
    const registered = await product.refusal(REGISTER, newcomer({ displayName: name }));
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const { rows } = await table(
      Buffer.from(`email,name,programme\n${randomUUID()}@example.org,${quoted},UK-DIASPORA`),
    );
    expect([renamed, registered, rows[0]?.findings.length]).toEqual(['BAD_INPUT', 'BAD_INPUT', 1]);
    expect(right).toMatch(/^refused/);
  });

  it.each(caseRows<'stored' | 'typed'>('search.csv'))('find $stored by $typed', async ({ stored, typed }) => {
    const { accountId, professionalId } = await a(product.database).professional().active();
    await product.database.write((tx) => tx.update(AccountEntity, accountId, { displayName: stored }));
    const { professionals } = await product.ask<{ professionals: { edges: { node: { id: string } }[] } }>(
      PEOPLE,
      { text: typed },
      officer.token,
    );
    expect(professionals.edges.map(({ node }) => node.id)).toContain(professionalId);
  });

  it.each(['installer', 'sola'])('find needs by %s', async (text) => {
    const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    const id = await a(product.database).need(place, { title: 'Solar installers' }).published();
    for (const list of ['needs', 'openNeeds']) {
      const answer = await product.ask<Record<string, { edges: { node: { id: string } }[] }>>(
        `query ($text: SearchText) { ${list}(text: $text) { edges { node { id } } } }`,
        { text },
        officer.token,
      );
      expect(answer[list]?.edges.map(({ node }) => node.id)).toContain(id);
    }
  });

  it.each(caseRows<'code' | 'right'>('languages.csv'))(
    'of the language $code: $right',
    async ({ code, right }) => {
      const person = await signedIn(product);
      await product.ask('mutation { startProfile }', {}, person.token);
      const { data } = await product.send<{ saveProfile?: { lists: { languages: { code: string }[] } } }>(
        SAVE,
        { edit: { version: 1 }, sections: { languages: [{ code, overall: 'C1' }] } },
        person.token,
      );
      const kept = /kept as (\w+)/.exec(right)?.[1];
      const saved = data?.saveProfile?.lists.languages.map((language) => language.code);
      const wanted = kept ? [undefined, [kept]] : [right === 'refused' ? undefined : [code]];
      expect(wanted).toContainEqual(saved);
      const report = await table(
        Buffer.from(`email,name,programme,languages\n${randomUUID()}@example.org,A,UK-DIASPORA,${code} C1`),
      );
      expect(report.accepted).toBe(saved ? 1 : 0);
    },
  );
});
