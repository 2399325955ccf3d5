import { useWatch } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { numbersIn } from '#portal/screens/dialogue/replies/reply-form';
import { Notice } from '#portal/ui/text';

/** The statements that the result points out and that are in no theme yet; without them a reply cannot be signed. */
export function ToAnswer({
  statements,
}: {
  statements: readonly { id: string; number: number; locale: string; text: string }[];
}) {
  const t = useT();
  const themes = useWatch({ name: 'themes' }) as { numbers?: string }[] | undefined;
  const answered = new Set((themes ?? []).flatMap(({ numbers }) => numbersIn(numbers ?? '')));
  const open = statements.filter(({ number }) => !answered.has(number));
  if (open.length === 0) return <Notice tone="good" title={t('outcome.allAnswered')} live />;
  return (
    <Notice tone="warm" title={t('outcome.toAnswer', { count: open.length })}>
      <ul>
        {open.map(({ id, number, locale, text }) => (
          <li key={id}>
            {number}.{' '}
            <span lang={locale} dir="auto">
              <bdi>{text}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
