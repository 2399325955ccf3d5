import { useFormat, useT } from '#portal/i18n/i18n';

interface Told {
  called: string;
  text: string;
  locale: string;
  country: string;
  needTitle: string;
}

/** A story in the words and the language of who tells it. */
export function StoryQuote({ story: { called, text, locale, country, needTitle } }: { story: Told }) {
  const t = useT();
  const format = useFormat();
  return (
    <figure className="stack stack-s">
      <blockquote className="prose keep-lines" lang={locale} dir="auto">
        {text}
      </blockquote>
      <figcaption className="muted small">
        {t('home.storyBy', { name: called, need: needTitle, country: format.country(country) })}
      </figcaption>
    </figure>
  );
}
