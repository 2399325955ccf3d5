import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const DECIDE = `mutation ($country: CountryCode!, $policy: MapPolicy!, $version: Int) {
  decideMap(country: $country, policy: $policy, reason: DIASPORA_AGREES, version: $version) }`;
const MAP = `query ($place: Code, $groupUri: ID) { diaspora(country: "SO", place: $place, groupUri: $groupUri) {
  policy month attribution people { value fewerThan } official { oneIn stock year }
  instead { place group soon people { value lower upper } }
  places { place people { value } official { oneIn } } groups { uri people { value } } } }`;
interface Answer {
  readonly diaspora: { places: { place: string }[]; groups: { uri: string }[] } | null;
}

describe('the map of the diaspora', () => {
  let product: RunningProduct;
  let approver: SignedIn;
  let officer: SignedIn;
  let amina: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
    approver = await signedIn(product, { staff: ['APPROVER'] });
    officer = await signedIn(product, { staff: ['CASE_OFFICER'] });
    amina = await signedIn(product);
    await product.database.sql(
      `INSERT INTO map_month (id, month, made_at) VALUES (gen_random_uuid(), '2026-11', now())`,
    );
    const [edition] = await product.database.sql<{ id: string }>(
      `INSERT INTO map_edition (id, heritage, month) VALUES (gen_random_uuid(), 'SO', '2026-11') RETURNING id`,
    );
    await product.database.sql(
      `INSERT INTO map_figure (edition_id, place, group_id, soon, value)
       SELECT $1, x.place, 0, false, x.value FROM (VALUES ('', 120), ('GB', 90), ('GB-TLI', 40)) AS x (place, value)`,
      [edition?.id],
    );
  });
  afterAll(() => product.stop());

  const map = async (asked: object = {}): Promise<Answer['diaspora']> =>
    (await product.ask<Answer>(MAP, asked)).diaspora;
  const decide = (policy: string, version?: number): Promise<unknown> =>
    product.ask(DECIDE, { country: 'SO', policy, version }, approver.token);

  it('is shown to nobody before an approver has decided', async () => {
    expect(await map()).toBeNull();
    expect((await fetch(`${product.url}/files/diaspora/SO.csv`)).status).toBe(404);
    expect(await product.refusal(DECIDE, { country: 'SO', policy: 'FULL' }, officer.token)).toBe('FORBIDDEN');
    await decide('FULL');
    expect(await product.refusal(DECIDE, { country: 'SO', policy: 'NONE', version: 7 }, approver.token)).toBe(
      'STALE_VERSION',
    );
    const { mapDecisions } = await product.ask<{ mapDecisions: object[] }>(
      '{ mapDecisions { country policy reason version month } }',
      {},
      officer.token,
    );
    const decided = {
      country: 'SO',
      policy: 'FULL',
      reason: 'DIASPORA_AGREES',
      version: 1,
      month: '2026-11',
    };
    expect(mapDecisions).toEqual([decided]);
  });

  it('is there for everybody, beside the official stock of 2019', async () => {
    expect(await map()).toMatchObject({
      month: '2026-11',
      people: { value: 120, fewerThan: null },
      instead: null,
      places: [
        { place: 'GB', people: { value: 90 }, official: { oneIn: Math.round(161_723 / 90) } },
        { place: 'GB-TLI', people: { value: 40 }, official: null },
      ],
      attribution: expect.stringContaining('CC BY 3.0 IGO'),
    });
    const { diasporas } = await product.ask<{ diasporas: object[] }>(
      '{ diasporas { country month people { value } official { stock year } } }',
    );
    expect(diasporas).toMatchObject([{ country: 'SO', people: { value: 120 }, official: { year: 2019 } }]);
  });

  it('names the level of what it shows in place of fewer than 15', async () => {
    expect(await map({ place: 'GB-TLM' })).toMatchObject({
      people: { value: null, fewerThan: 15 },
      instead: { place: 'GB', group: null, people: { value: 90, lower: 86, upper: 94 } },
    });
  });

  it.each([{ place: 'GB-LND' }, { place: 'ZZ' }, { groupUri: 'urn:no:group' }])(
    'refuses what is no place and no group: %j',
    async (asked) => expect(await product.refusal(MAP, asked)).toBe('BAD_INPUT'),
  );

  it('is a table for everybody, with whose stock it is', async () => {
    const answer = await fetch(`${product.url}/files/diaspora/SO.csv`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(text.match(/\n/g)).toHaveLength(4);
    expect(text).toContain('161723');
    expect(text).toContain('CC BY 3.0 IGO');
  });

  it('has no regions when only countries may be shown', async () => {
    await decide('NATIONAL_ONLY', 1);
    expect((await map())?.places.map(({ place }) => place)).toEqual(['GB']);
    expect(await (await fetch(`${product.url}/files/diaspora/SO.csv`)).text()).not.toContain('GB-TLI');
  });

  it('knows of a profile the region of its country, and no other', async () => {
    await product.ask('mutation { startProfile }', {}, amina.token);
    const own = async () =>
      (
        await product.ask<{ myProfile: { version: number; residenceRegion: string | null } }>(
          '{ myProfile { version residenceRegion } }',
          {},
          amina.token,
        )
      ).myProfile;
    const save = async (basics: object): Promise<string | null> => {
      await product.ask(
        `mutation ($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
           saveProfile(edit: $edit, sections: $sections) { version } }`,
        { edit: { version: (await own()).version }, sections: { basics } },
        amina.token,
      );
      return (await own()).residenceRegion;
    };
    expect(await save({ residenceCountry: 'GB', residenceRegion: 'GB-TLI' })).toBe('GB-TLI');
    expect(await save({ residenceCountry: 'NO' })).toBeNull();
  });
});
