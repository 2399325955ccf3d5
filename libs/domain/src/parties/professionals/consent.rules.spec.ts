import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel/errors';
import { LOCALES } from '#domain/kernel/locale';
import { assertPublished, consentCounts, currentTexts } from '#domain/parties/professionals/consent.rules';
import { PUBLISHED_CONSENTS, type PublishedConsent } from '#domain/parties/professionals/consent-texts';
import { CONSENT_PURPOSES } from '#domain/parties/professionals/profile';

/** Purpose, version, language and digest of all that was published. Lines are added here, and never changed. */
const DIGESTS = [
  'MATCHING 2026-11 en 22d8242d35f1dca8e143a367e4a2d2a211fb08fd7ab6119cc659d83a2241d83e',
  'MATCHING 2026-11 fr 4a60daac4e8cbc073838f8f0ae985fa54d9ac28182385b3eb8a0397fed6b45f3',
  'MATCHING 2026-11 ar f5cc7def44c454e2f8af0397b2e8971e9eb2a70003e50b2b04125c8f015ddf5a',
  'MATCHING 2026-11 es 56d61cd89b6ba6d97595d6212c5f557c07696f481af414b8e492882b29bc97c4',
  'MATCHING 2026-11 so 81ee77612783c26f7800841d545fbedb4d3694385e6de8a98aa5d4c5e636eb41',
  'SHARING 2026-11 en d63ffa799c5acaa042a95ee5be1af289042d51ba384d32842068014cee802658',
  'SHARING 2026-11 fr 94fac4cfaad09a8f4bccf5f5c174503351a67a862d9e9b979ff6a65993fae96f',
  'SHARING 2026-11 ar b22116c67dc1f4341b308a349482159b901dcc7e109237381846bdc5fb1128e3',
  'SHARING 2026-11 es 8e2e9296cebb9bb3a6c21ce4ec282d92b0f962979875d2b337fa3d59e37198c6',
  'SHARING 2026-11 so 0ead5007f1e5cb172ea685ced3c6fcaac136e92f59209da818465effb2b275c1',
  'STATISTICS 2026-11 en 7676899e863301ccf1f0988e5964dd116f2aa1c7080cc92309834db0d7547df3',
  'STATISTICS 2026-11 fr 363ee714fe853201616b2ad60650ea4c5e20028326a00701d8a8d2d23fcb119e',
  'STATISTICS 2026-11 ar 76c776c890c8fa5678cc761bf0c41de590ed9d72b7d72ec2b481328b71689f6a',
  'STATISTICS 2026-11 es d58bc693441cb7cc05e49748f00463c9439001dd53134718204a3b138fc2a178',
  'STATISTICS 2026-11 so 8c6167f9929c8b4b4c8dce6be4724b33dd4401a19489aeeedbb6499a0e4f252c',
  'NEWS 2026-11 en aa35fc43355590a07366e415ab68ca8313dcd769ea2d9fd8188513220aee9f75',
  'NEWS 2026-11 fr f80eafc733f634c8a59087aabe2f5455e9ff6e414fe355c93610643877014a26',
  'NEWS 2026-11 ar 278d22d5f758897d55173aef389c09f031dfd84d0be0a04f3adfce883bd859b8',
  'NEWS 2026-11 es f5bee3b49bf7ab5884b4258b18e688e43d5ec71936ae124f1300dd8cc1acba71',
  'NEWS 2026-11 so 0625bd3f773b6ea946072244557a7de75c3934f652501c70a57a4a3497f46f0e',
  'MAPPING 2026-11 en b9bda87e6739e86414f3f152eb4d27c1d393864bd562e22c9d8cb8364b18004f',
  'MAPPING 2026-11 fr 6f41812861377775bbdbfbc7cdb969ad919d7da45aa741a17a64873096b8ae4b',
  'MAPPING 2026-11 ar 18e64e0e01a12aea9c5d54067d253bcff46543e15a09dcef41d81b4be311796e',
  'MAPPING 2026-11 es 7b25b4f1b38cba1afb74f29e2637a792507001d1bbd90b836f8ae6a1a49844b6',
  'MAPPING 2026-11 so e2e8414042acdd2778e1ec1ae84568104a6cddb217293670e3b8bad2737f870a',
];

describe('the published texts', () => {
  it('are those that people have agreed to: other words are a new version', () => {
    const digests = PUBLISHED_CONSENTS.flatMap(({ purpose, version, words }) =>
      LOCALES.map((language) => `${purpose} ${version} ${language} ${sha256(words[language].text)}`),
    );
    expect(digests.sort()).toEqual([...DIGESTS].sort());
  });

  it('carry their own digest', () => {
    for (const { words } of PUBLISHED_CONSENTS)
      for (const { text, digest } of Object.values(words)) expect(digest).toBe(sha256(text));
  });

  it('use no version twice for a purpose, and are published one after the other', () => {
    for (const purpose of CONSENT_PURPOSES) {
      const own = PUBLISHED_CONSENTS.filter((one) => one.purpose === purpose);
      expect(new Set(own.map(({ version }) => version)).size).toBe(own.length);
      const published = own.map(({ publishedOn }) => publishedOn);
      expect(published).toEqual([...published].sort());
    }
  });

  it.each(LOCALES)('ask for every purpose in %s', (language) =>
    expect(currentTexts(language).map(({ purpose }) => purpose)).toEqual(CONSENT_PURPOSES),
  );
});

describe('a consent', () => {
  const published = [version('1', 'First words.'), version('2', 'Second words.')];

  it('is given to the current text, in the language in which it was read', () =>
    expect(assertPublished('NEWS', '2', 'so', published)).toEqual({
      purpose: 'NEWS',
      version: '2',
      language: 'so',
      text: 'Second words. so',
      digest: sha256('Second words. so'),
      publishedOn: '2027-01-01',
    }));

  it.each([
    ['a version that was replaced', '1', 'TEXT_REPLACED'],
    ['a version that was never published', 'anything', 'TEXT_UNKNOWN'],
  ])('is refused for %s', (_, name, why) => {
    const error = refusalOf(() => assertPublished('NEWS', name, 'en', published));
    expect(error).toMatchObject({ code: 'BAD_INPUT', details: { field: 'textVersion' } });
    expect(JSON.stringify(error?.details)).toContain(why);
  });

  it('is refused for a version of another purpose', () =>
    expect(refusalOf(() => assertPublished('SHARING', '2', 'en', published))?.code).toBe('BAD_INPUT'));

  const given = { purpose: 'NEWS', textVersion: '2', digest: 'abc', withdrawnAt: null } as const;
  it.each([
    ['counts for the current text', {}, true],
    ['counts no longer when the text is replaced', { textVersion: '1' }, false],
    ['counts no longer when it is withdrawn', { withdrawnAt: new Date() }, false],
    ['does not count when nobody can say to which words it was given', { digest: null }, false],
  ])('%s', (_, change, counts) => expect(consentCounts({ ...given, ...change }, published)).toBe(counts));
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function version(name: string, text: string): PublishedConsent {
  const words = (language: string) => ({
    text: `${text} ${language}`,
    digest: sha256(`${text} ${language}`),
  });
  return {
    purpose: 'NEWS',
    version: name,
    publishedOn: '2027-01-01',
    words: { en: words('en'), fr: words('fr'), ar: words('ar'), es: words('es'), so: words('so') },
  };
}

function refusalOf(act: () => unknown): DomainError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}
