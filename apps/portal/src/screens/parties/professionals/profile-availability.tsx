import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useModalities } from '#portal/parts/choices';
import {
  asText,
  type OwnProfile,
  type SectionProps,
  type Sections,
} from '#portal/screens/parties/professionals/profile-data';
import { SectionForm } from '#portal/screens/parties/professionals/section-form';
import { Button } from '#portal/ui/button';
import { choices, day, object, optionalWhole, wholeOrNull } from '#portal/ui/checks';
import { CheckboxGroup, DateField, TextField } from '#portal/ui/fields';
import { type DayMark, Month } from '#portal/ui/month';
import { Repeat } from '#portal/ui/repeat';

type Windows = NonNullable<Sections['windows']>;
interface WindowValues {
  from: string;
  to: string;
  modalities: string[];
  weeklyHours: string;
}

const windowsSchema = object({
  windows: z.array(
    object({
      from: day(),
      to: day(),
      modalities: choices(1),
      weeklyHours: optionalWhole(PROFILE_LIMITS.weeklyHours),
    }),
  ),
});

/** When the person is free: on a calendar, or by plain dates. */
export function Availability({ profile, ...ways }: SectionProps) {
  const t = useT();
  const modalities = useModalities();
  return (
    <SectionForm
      {...ways}
      schema={windowsSchema}
      values={{
        windows: profile.lists.windows.map((row) => ({
          from: row.from,
          to: row.to,
          modalities: [...row.modalities] as string[],
          weeklyHours: asText(row.weeklyHours),
        })),
      }}
      sections={({ windows }) => ({
        windows: windows?.map((row) => ({
          ...row,
          modalities: row.modalities as Windows[number]['modalities'],
          weeklyHours: wholeOrNull(row.weeklyHours),
        })),
      })}
    >
      <FreeDays profile={profile} />
      <Repeat
        name="windows"
        max={PROFILE_ROWS.windows}
        label={(number) => t('windows.entry', { number })}
        add={t('windows.add')}
        blank={{ from: '', to: '', modalities: [], weeklyHours: '' }}
      >
        {(prefix) => (
          <>
            <div className="form-grid">
              <DateField name={`${prefix}.from`} label={t('apply.from')} />
              <DateField name={`${prefix}.to`} label={t('apply.to')} />
            </div>
            <CheckboxGroup
              name={`${prefix}.modalities`}
              label={t('profile.modalities')}
              options={modalities}
              inline
            />
            <TextField
              name={`${prefix}.weeklyHours`}
              label={t('need.weeklyHours')}
              inputMode="numeric"
              width="short"
              optional
            />
          </>
        )}
      </Repeat>
    </SectionForm>
  );
}

/** The windows on a calendar. Two days chosen one after the other are the ends of a new one, as the person likes to work. */
function FreeDays({ profile }: { profile: OwnProfile }) {
  const t = useT();
  const format = useFormat();
  const { getValues, setValue } = useFormContext<{ windows: WindowValues[] }>();
  const windows = useWatch({ name: 'windows' }) as WindowValues[];
  const [begin, setBegin] = useState<string>();
  const [said, setSaid] = useState('');
  const mark = (one: string): DayMark | null => {
    if (one === begin) return { tone: 'chosen', words: t('free.first') };
    const isFree = windows.some(({ from, to }) => from <= one && one <= to);
    return isFree ? { tone: 'marked', words: t('free.isFree') } : null;
  };
  const add = (from: string, to: string) => {
    const known = getValues('windows');
    if (known.some((window) => window.from <= to && from <= window.to)) return setSaid(t('free.overlap'));
    const wishes = { modalities: [...profile.modalities], weeklyHours: asText(profile.weeklyHours) };
    setValue('windows', [...known, { from, to, ...wishes }], { shouldDirty: true });
    setSaid(t('free.added', { from: format.day(from), to: format.day(to) }));
  };
  const pick = (one: string) => {
    if (!begin) {
      setBegin(one);
      setSaid(t('free.nowLast', { from: format.day(one) }));
      return;
    }
    setBegin(undefined);
    add(begin < one ? begin : one, begin < one ? one : begin);
  };
  return (
    <div className="stack stack-s">
      <p className="field-hint">{t('free.hint')}</p>
      <Month
        label={t('free.calendar')}
        start={new Date().toISOString().slice(0, 10)}
        mark={mark}
        onPick={pick}
      />
      <p role="status" className="small">
        {said}
      </p>
      {begin && (
        <div>
          <Button
            tone="bare"
            size="small"
            onClick={() => {
              setBegin(undefined);
              setSaid('');
            }}
          >
            {t('action.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
