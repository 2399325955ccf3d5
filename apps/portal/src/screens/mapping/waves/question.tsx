import type { RefObject } from 'react';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Rank } from '#portal/screens/mapping/waves/rank';
import { type SurveyPage, wordsOf } from '#portal/screens/mapping/waves/survey-data';
import { FieldError } from '#portal/ui/fields';

const ID = 'answer';

interface QuestionProps {
  page: SurveyPage;
  language: string;
  values: readonly string[];
  /** The code of what is wrong with the answer. */
  wrong?: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (values: readonly string[]) => void;
}

/** A question with the field that fits it; a group of choices is named by the question, a field labelled by it. */
export function Question({ page, language, values, wrong, heading, onChange }: QuestionProps) {
  const t = useT();
  const words = wordsOf(language);
  const isOptional = !page.required && page.kind !== 'NOTE';
  const described =
    [page.hint && `${ID}-hint`, wrong && `${ID}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div
      className="field"
      role="group"
      aria-labelledby={`${ID}-question`}
      aria-describedby={described}
      data-invalid={wrong ? '' : undefined}
    >
      <h2 id={`${ID}-question`} ref={heading} tabIndex={-1} {...words}>
        {page.label}
      </h2>
      {isOptional && <p className="muted small">{t('answering.optional')}</p>}
      {page.hint && (
        <p className="field-hint" id={`${ID}-hint`} {...words}>
          {page.hint}
        </p>
      )}
      {wrong && <FieldError id={ID} text={t(`answering.wrong.${wrong}` as MessageId)} />}
      <Control {...{ page, language, values, onChange }} isWrong={wrong !== undefined} />
    </div>
  );
}

type ControlProps = Pick<QuestionProps, 'page' | 'language' | 'values' | 'onChange'> & { isWrong: boolean };

function Control({ page, language, values, isWrong, onChange }: ControlProps) {
  const t = useT();
  const [value = ''] = values;
  const field = {
    'aria-labelledby': `${ID}-question`,
    'aria-invalid': isWrong || undefined,
    className: 'input',
    value,
    onChange: (event: { target: { value: string } }) => onChange([event.target.value]),
  };
  switch (page.kind) {
    case 'NOTE':
    case 'CALCULATE':
    case 'HIDDEN':
      return null;
    case 'SELECT_ONE':
    case 'SELECT_MULTIPLE':
      return <Choices {...{ page, language, values, onChange }} />;
    case 'RANK':
      return <Rank {...{ page, language, values, onChange }} />;
    case 'ACKNOWLEDGE':
      return (
        <Choice
          type="checkbox"
          name="true"
          label={t('answering.yes')}
          isChosen={value === 'true'}
          onChange={(isChosen) => onChange(isChosen ? ['true'] : [])}
        />
      );
    case 'TEXT':
      return <textarea {...field} rows={3} maxLength={TEXT_LIMITS.words} dir="auto" />;
    case 'DATE':
      return <input {...field} type="date" data-width="medium" />;
    case 'INTEGER':
    case 'DECIMAL':
    case 'RANGE':
      return (
        <>
          <input {...field} inputMode={page.kind === 'INTEGER' ? 'numeric' : 'decimal'} data-width="short" />
          {page.bounds && (
            <p className="muted small">
              {t('answering.range', { least: page.bounds.start, most: page.bounds.end })}
            </p>
          )}
        </>
      );
  }
}

function Choices({ page, language, values, onChange }: Omit<ControlProps, 'isWrong'>) {
  const isOne = page.kind === 'SELECT_ONE';
  return (
    <div className="choices">
      {page.choices.map(({ name, label }) => (
        <Choice
          key={name}
          type={isOne ? 'radio' : 'checkbox'}
          {...{ name, label, language }}
          isChosen={values.includes(name)}
          onChange={(isChosen) =>
            onChange(
              isOne
                ? [name]
                : isChosen
                  ? [...values.filter((one) => one !== ''), name]
                  : values.filter((one) => one !== name),
            )
          }
        />
      ))}
    </div>
  );
}

function Choice({
  type,
  name,
  label,
  language,
  isChosen,
  onChange,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  label: string;
  language?: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}) {
  const id = `${ID}-${name}`;
  return (
    <div className="choice">
      <input
        id={id}
        type={type}
        name={ID}
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} {...(language ? wordsOf(language) : {})}>
        {label}
      </label>
    </div>
  );
}
