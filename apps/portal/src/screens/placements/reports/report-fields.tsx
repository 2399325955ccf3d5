import type { ComponentType } from 'react';
import { ACTIVITY_KIND, BARRIER, STILL_IN_USE, TRANSFER_LEVEL } from '#portal/graphql/enums';
import { REPORT_LIMITS } from '#portal/graphql/limits';
import { type Translate, useFormat, useT } from '#portal/i18n/i18n';
import { type FieldName, RATED, TRAINED } from '#portal/screens/placements/reports/answers';
import type { OutputLine, Report } from '#portal/screens/placements/reports/report-data';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

interface Asked {
  optional: boolean;
  outputs: readonly OutputLine[];
  kind: Report['kind'];
}
const SCALE = ['1', '2', '3', '4', '5'] as const;

function Outputs({ outputs, optional }: Asked) {
  const t = useT();
  const format = useFormat();
  if (outputs.length === 0) return null;
  return (
    <Section title={t('report.outputs')}>
      {outputs.map((output, i) => (
        <TextField
          key={output.text}
          name={`outputs.${i}.value`}
          label={output.text}
          hint={outputHint(t, format, output)}
          inputMode="decimal"
          width="short"
          optional={optional}
        />
      ))}
    </Section>
  );
}

/** The indicator, the target, and where it began. */
function outputHint(t: Translate, format: ReturnType<typeof useFormat>, output: OutputLine): string {
  const { indicator, target, baseline } = output;
  return [
    target === null ? t('report.percentDone') : indicator,
    ...(target === null ? [] : [t('report.target', { target: format.number(target) })]),
    ...(baseline === null ? [] : [t('report.baseline', { value: format.number(baseline) })]),
  ].join(' · ');
}

function Trained({ optional }: Asked) {
  const t = useT();
  return (
    <Section title={t('report.trained')}>
      <p className="muted">{t('report.trainedHint')}</p>
      <div className="form-grid">
        {TRAINED.map((part, i) => (
          <TextField
            key={part}
            name={`trained.${part}`}
            label={t(`report.trained.${part}`)}
            inputMode="numeric"
            width="short"
            optional={optional || i > 0}
          />
        ))}
      </div>
    </Section>
  );
}

function Activities() {
  const t = useT();
  const kinds = ACTIVITY_KIND.map((value) => ({ value, label: t(`activity.${value}`) }));
  return (
    <Section title={t('report.activities')}>
      <div id="field-activities">
        <Repeat
          name="activities"
          label={(number) => t('report.activity', { number })}
          add={t('report.addActivity')}
          blank={{ kind: '', hours: '' }}
          max={REPORT_LIMITS.items}
        >
          {(prefix) => (
            <div className="form-grid">
              <Select name={`${prefix}.kind`} label={t('report.activityKind')} options={kinds} />
              <TextField
                name={`${prefix}.hours`}
                label={t('report.hours')}
                inputMode="numeric"
                width="short"
              />
            </div>
          )}
        </Repeat>
      </div>
    </Section>
  );
}

function Handover() {
  const t = useT();
  return (
    <Section title={t('report.handover')}>
      <p className="muted">{t('report.handoverHint')}</p>
      <div id="field-handover">
        <Repeat
          name="handover"
          label={(number) => t('report.handoverItem', { number })}
          add={t('report.addHandover')}
          blank={{ text: '' }}
          max={REPORT_LIMITS.items}
        >
          {(prefix) => <TextField name={`${prefix}.text`} label={t('report.handoverWhat')} dir="auto" />}
        </Repeat>
      </div>
    </Section>
  );
}

/** Each from 1 to 5, with words for the ends of the scale. */
export function Ratings({ optional }: { optional: boolean }) {
  const t = useT();
  return (
    <Section title={t('report.ratings')}>
      <p className="muted">{t('report.scale')}</p>
      {RATED.map((part) => (
        <RadioGroup
          key={part}
          name={`ratings.${part}`}
          label={t(`rating.${part}`)}
          options={SCALE.map((value) => ({ value, label: value }))}
          optional={optional}
          inline
        />
      ))}
    </Section>
  );
}

export function StillInUse({ optional }: { optional: boolean }) {
  const t = useT();
  return (
    <RadioGroup
      name="stillInUse"
      label={t('report.stillInUse')}
      options={STILL_IN_USE.map((value) => ({ value, label: t(`inUse.${value}`) }))}
      optional={optional}
    />
  );
}

export function Lessons({ optional }: { optional: boolean }) {
  const t = useT();
  return (
    <TextArea name="lessons" label={t('report.lessons')} max={REPORT_LIMITS.words} optional={optional} />
  );
}

function Hours({ optional }: Asked) {
  const t = useT();
  return (
    <TextField
      name="hours"
      label={t('report.hoursWorked')}
      inputMode="numeric"
      width="short"
      optional={optional}
    />
  );
}

function Days({ optional }: Asked) {
  const t = useT();
  return (
    <TextField
      name="days"
      label={t('report.daysWorked')}
      inputMode="numeric"
      width="short"
      optional={optional}
    />
  );
}

function TransferLevel({ optional, kind }: Asked) {
  const t = useT();
  return (
    <RadioGroup
      name="transferLevel"
      label={t(kind === 'BASELINE' ? 'report.levelAimed' : 'report.levelSeen')}
      options={TRANSFER_LEVEL.map((value) => ({
        value,
        label: t(`transfer.${value}`),
        hint: t(`transfer.${value}.hint`),
      }))}
      optional={optional}
    />
  );
}

function Barriers({ optional }: Asked) {
  const t = useT();
  return (
    <CheckboxGroup
      name="barriers"
      label={t('report.barriers')}
      options={BARRIER.map((value) => ({ value, label: t(`barrier.${value}`) }))}
      optional={optional}
    />
  );
}

function SupportNeeded({ optional }: Asked) {
  const t = useT();
  return (
    <TextArea
      name="supportNeeded"
      label={t('report.support')}
      max={REPORT_LIMITS.words}
      rows={3}
      optional={optional}
    />
  );
}

/** The part of the form for each field that a report may ask for. */
export const REPORT_FIELDS: Record<FieldName, ComponentType<Asked>> = {
  hours: Hours,
  days: Days,
  outputs: Outputs,
  trained: Trained,
  activities: Activities,
  transferLevel: TransferLevel,
  stillInUse: StillInUse,
  ratings: Ratings,
  barriers: Barriers,
  handover: Handover,
  lessons: Lessons,
  supportNeeded: SupportNeeded,
};
