import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const GIVE =
  'mutation ($version: Code!) { giveConsent(purpose: MATCHING, textVersion: $version, language: ar) }';
const MINE = `{ myProfile {
  lists { consents { textVersion language digest counts withdrawnAt } }
  tasks { task missing }
} }`;

interface Mine {
  readonly lists: { readonly consents: readonly { readonly counts: boolean }[] };
  readonly tasks: readonly { readonly task: string; readonly missing: readonly string[] }[];
}

describe('a consent', () => {
  const [text] = currentTexts('ar');
  const version = text?.version;
  let product: RunningProduct;
  let amina: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
    amina = await signedIn(product);
    await product.ask('mutation { startProfile }', {}, amina.token);
  });
  afterAll(() => product.stop());

  const mine = async () => (await product.ask<{ myProfile: Mine }>(MINE, {}, amina.token)).myProfile;
  const asked = async () => (await mine()).tasks.find(({ task }) => task === 'CONSENTS')?.missing;

  it('is asked for in the words that the product publishes', async () => {
    const query = '{ consentTexts(locale: ar) { purpose version language text digest publishedOn } }';
    expect(await product.ask(query, {}, amina.token)).toEqual({ consentTexts: currentTexts('ar') });
  });

  it('to a text that was never published is refused, and nothing is kept', async () => {
    expect(await product.refusal(GIVE, { version: 'anything' }, amina.token)).toBe('BAD_INPUT');
    expect((await mine()).lists.consents).toEqual([]);
  });

  it('keeps the version, the language and the digest of the text', async () => {
    await product.ask(GIVE, { version }, amina.token);
    expect((await mine()).lists.consents).toEqual([
      { textVersion: version, language: 'ar', digest: text?.digest, counts: true, withdrawnAt: null },
    ]);
    expect(await asked()).toEqual(['consents.SHARING']);
  });

  it('is asked for again when the text is replaced; both stay on record, and both can be withdrawn', async () => {
    await product.database.sql(`UPDATE consent SET text_version = 'earlier'`);
    expect(await asked()).toEqual(['consents.MATCHING', 'consents.SHARING']);
    await product.ask(GIVE, { version }, amina.token);
    expect(await asked()).toEqual(['consents.SHARING']);
    expect((await mine()).lists.consents).toMatchObject([{ counts: false }, { counts: true }]);
    await product.ask('mutation { withdrawConsent(purpose: MATCHING) }', {}, amina.token);
    const live = await product.database.sql('SELECT 1 FROM consent WHERE withdrawn_at IS NULL');
    expect(live).toEqual([]);
  });
});
