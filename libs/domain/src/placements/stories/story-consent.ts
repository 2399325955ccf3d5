import type { IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';

/** One version of what a person agrees to who has a story public, in every language of the product. */
export interface PublishedStoryConsent {
  /** Never used twice. */
  readonly version: string;
  readonly publishedOn: IsoDate;
  /** The words, and the SHA-256 of their UTF-8 bytes in lower-case hex. */
  readonly words: Readonly<Record<Locale, { readonly text: string; readonly digest: string }>>;
}

/** What a person reads before agreeing that a story is public. */
export interface StoryConsentText {
  readonly version: string;
  readonly language: Locale;
  readonly text: string;
  readonly digest: string;
}

/** Every version that was ever published, the current one last. None is edited: other words are a new version. */
export const STORY_CONSENTS: readonly [PublishedStoryConsent, ...PublishedStoryConsent[]] = [
  {
    version: '1',
    publishedOn: '2026-11-30',
    words: {
      en: {
        text: 'I agree that this text and this name are public on the first page of Skillroots, for anyone, until I take them back. I can do so here at any time.',
        digest: '68a4fda19f336bd2b6b2ea95897d07022c679984067ba2a4fc4e741dc6901c8a',
      },
      fr: {
        text: 'J’accepte que ce texte et ce nom soient publics sur la première page de Skillroots, pour tous, jusqu’à ce que je les retire. Je peux le faire ici à tout moment.',
        digest: 'ab2d4e45d0618f530e21a87513bdaa2855d815d86fad7adeb26f4d7c84b7d0bb',
      },
      ar: {
        text: 'أوافق على أن يكون هذا النص وهذا الاسم متاحين للجميع في الصفحة الأولى من Skillroots حتى أسحبهما. يمكنني ذلك هنا في أي وقت.',
        digest: '523d9f9311775900dd772b03971972d6e6f8dde1c9f6a811461357f57e000677',
      },
      es: {
        text: 'Acepto que este texto y este nombre sean públicos en la primera página de Skillroots, para cualquiera, hasta que los retire. Puedo hacerlo aquí en cualquier momento.',
        digest: '4b556c880c5ca9cf541610bce10c7951701ffe6abb7546fabf4eeb03dbbeb47e',
      },
      so: {
        text: 'Waan oggolahay in qoraalkan iyo magacan ay qof kasta u muuqdaan bogga hore ee Skillroots ilaa aan ka noqdo. Halkan ayaan mar kasta uga noqon karaa.',
        digest: 'd3dce3169e67bc06adddad7a3ef2d5c58304f02e75b5fad4856a627f3e50c7aa',
      },
    },
  },
];

/** The current text in a language. */
export function storyConsentText(
  language: Locale,
  published: readonly PublishedStoryConsent[] = STORY_CONSENTS,
): StoryConsentText {
  const { version, words } = published.at(-1) ?? STORY_CONSENTS[0];
  return { version, language, ...words[language] };
}

/**
 * The text that is agreed to by naming its version and language.
 * @throws DomainError BAD_INPUT with the field `textVersion` for a version that was never published, or was replaced.
 */
export function assertStoryConsent(
  version: string | null | undefined,
  language: Locale,
  published: readonly PublishedStoryConsent[] = STORY_CONSENTS,
): StoryConsentText {
  const current = storyConsentText(language, published);
  if (version !== current.version) {
    const replaced = published.some((one) => one.version === version);
    refuseProblems([{ field: 'textVersion', code: replaced ? 'TEXT_REPLACED' : 'TEXT_UNKNOWN' }]);
  }
  return current;
}
