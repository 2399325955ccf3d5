import { useController } from 'react-hook-form';
import { OWN_WORD_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Icon } from '#portal/ui/icon';
import { Tag } from '#portal/ui/text';

/** A person's own words in a form's field, and the way to add one; the same word is kept once. */
export function useOwnWords(name: string) {
  const { field } = useController({ name });
  const words = (field.value ?? []) as string[];
  const add = (typed: string) => {
    const isKnown = words.some((word) => word.toLocaleLowerCase() === typed.toLocaleLowerCase());
    if (!isKnown && words.length < OWN_WORD_LIMITS.words) field.onChange([...words, typed]);
  };
  const remove = (word: string) => field.onChange(words.filter((other) => other !== word));
  return { words, add, remove };
}

/** Skills in somebody's own words, as they were typed, with the mark that no list has them. */
export function OwnWords({ of, remove }: { of: readonly string[]; remove?: (word: string) => void }) {
  const t = useT();
  if (of.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('ownWords.title')}>
      {of.map((word) => (
        <li key={word} className="chip">
          <bdi>{word}</bdi> <Tag>{t('ownWords.mark')}</Tag>
          {remove && (
            <button type="button" onClick={() => remove(word)}>
              <Icon name="close" />
              <span className="visually-hidden">{t('picker.remove', { name: word })}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
