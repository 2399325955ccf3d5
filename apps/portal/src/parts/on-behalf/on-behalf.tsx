import { useId, useState } from 'react';
import { AGREEMENT_WAY } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { ON_BEHALF_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import type { OfferedStep, StepSpec } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { Section } from '#portal/ui/page';

export const PrincipalFragment = graphql(`
  fragment PrincipalParts on Principal @_unmask {
    accountId
    displayName
    side
  }
`);

type Person = Pick<ResultOf<typeof PrincipalFragment>, 'accountId' | 'displayName' | 'side'>;

/** Somebody a case officer can act for, with the steps that the API offers for that person. */
interface PrincipalOf<Command extends string> extends Person {
  steps: readonly OfferedStep<Command>[];
}

/** Steps that a case officer takes for someone met or phoned; the record keeps both names. */
export function OnBehalf<Command extends string>({
  id,
  of,
  specs,
}: {
  id: string;
  of: readonly PrincipalOf<Command>[];
  specs: Partial<Record<Command, StepSpec>>;
}) {
  const t = useT();
  const [chosen, setChosen] = useState('');
  const [way, setWay] = useState('');
  const [note, setNote] = useState('');
  const noteId = useId();
  const people = of.filter(({ steps }) => steps.some(({ command }) => specs[command]));
  if (people.length === 0) return null;
  const person = people.find(({ accountId }) => accountId === chosen);
  const agreedBy = AGREEMENT_WAY.find((known) => known === way);
  return (
    <Section title={t('staff.onBehalf')}>
      <p className="muted prose">{t('staff.onBehalfText')}</p>
      <div className="row">
        <Filter
          label={t('staff.onBehalfOf')}
          none={t('staff.nobody')}
          value={chosen}
          onChange={setChosen}
          options={people.map(({ accountId, displayName, side }) => ({
            value: accountId,
            label: `${displayName} · ${t(`staff.party.${side}`)}`,
          }))}
        />
        <Filter
          label={t('staff.agreedWay')}
          none={t('form.pick')}
          value={way}
          onChange={setWay}
          options={AGREEMENT_WAY.map((value) => ({ value, label: t(`agreement.${value}`) }))}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={noteId}>
          {t('staff.agreedNote')}
        </label>
        <p className="muted" id={`${noteId}-hint`}>
          {t('staff.agreedHint')}
        </p>
        <textarea
          id={noteId}
          aria-describedby={`${noteId}-hint`}
          className="input"
          rows={2}
          maxLength={ON_BEHALF_LIMITS.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {person && agreedBy && note.trim() && (
        <Steps
          id={id}
          onBehalfOf={{ accountId: person.accountId, way: agreedBy, note: note.trim() }}
          steps={person.steps}
          specs={specs}
        />
      )}
    </Section>
  );
}
