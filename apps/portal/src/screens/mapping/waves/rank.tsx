import { useT } from '#portal/i18n/i18n';
import { type SurveyPage, wordsOf } from '#portal/screens/mapping/waves/survey-data';
import { Button } from '#portal/ui/button';

/** What is put in order, one step up or down at a time. Nothing is in order until something was moved or confirmed. */
export function Rank({
  page: { choices },
  language,
  values,
  onChange,
}: {
  page: SurveyPage;
  language: string;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const t = useT();
  const names = choices.map(({ name }) => name);
  const order = [
    ...values.filter((name) => names.includes(name)),
    ...names.filter((one) => !values.includes(one)),
  ];
  const move = (from: number, to: number) => {
    const next = [...order];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    onChange(next);
  };
  return (
    <>
      <ol className="stack stack-s">
        {order.map((name, i) => {
          const label = choices.find((choice) => choice.name === name)?.label ?? name;
          return (
            <li key={name} className="row row-between">
              <span {...wordsOf(language)}>{label}</span>
              <span className="actions">
                {i > 0 && (
                  <Button tone="quiet" onClick={() => move(i, i - 1)}>
                    {t('answering.up', { label })}
                  </Button>
                )}
                {i < order.length - 1 && (
                  <Button tone="quiet" onClick={() => move(i, i + 1)}>
                    {t('answering.down', { label })}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {values.length === 0 && (
        <Button tone="quiet" onClick={() => onChange(order)}>
          {t('answering.keepOrder')}
        </Button>
      )}
    </>
  );
}
