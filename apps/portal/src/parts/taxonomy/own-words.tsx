import { useT } from '#portal/i18n/i18n';
import { Icon } from '#portal/ui/icon';
import { Tag } from '#portal/ui/text';

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
