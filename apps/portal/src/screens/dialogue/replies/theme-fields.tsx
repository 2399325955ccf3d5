import { REPLY_ANSWER } from '#portal/graphql/enums';
import { REPLY_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { DateField, RadioGroup, TextArea, TextField } from '#portal/ui/fields';

/** The fields of one theme; a promise is left empty where none is made. */
export function ThemeFields({ prefix }: { prefix: string }) {
  const t = useT();
  const { title, heard, reason, promise } = REPLY_LIMITS;
  return (
    <>
      <TextField
        name={`${prefix}.title`}
        label={t('dialogue.form.title')}
        hint={t('dialogue.form.titleHint', { max: title })}
        dir="auto"
      />
      <TextField
        name={`${prefix}.numbers`}
        label={t('outcome.numbers')}
        hint={t('outcome.numbersHint')}
        optional
      />
      <TextArea name={`${prefix}.heard`} label={t('outcome.heard')} max={heard} rows={3} />
      <RadioGroup
        name={`${prefix}.answer`}
        label={t('outcome.answered')}
        options={REPLY_ANSWER.map((value) => ({ value, label: t(`outcome.answer.${value}`) }))}
      />
      <TextArea
        name={`${prefix}.reason`}
        label={t('outcome.reason')}
        hint={t('outcome.reasonHint', { least: reason[0] })}
        max={reason[1]}
        rows={4}
      />
      <TextArea
        name={`${prefix}.promiseText`}
        label={t('outcome.promise')}
        hint={t('outcome.promiseHint')}
        max={promise}
        rows={2}
        optional
      />
      <div className="form-grid">
        <TextField
          name={`${prefix}.promiseOwner`}
          label={t('outcome.owner')}
          hint={t('outcome.ownerHint')}
          dir="auto"
          optional
        />
        <DateField name={`${prefix}.promiseDueOn`} label={t('outcome.dueOn')} optional />
      </div>
    </>
  );
}
