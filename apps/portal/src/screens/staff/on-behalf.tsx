import { useId, useState } from 'react';
import { AGREEMENT_WAY } from '#portal/graphql/enums';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { ON_BEHALF_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/screens/staff/filters';
import type { StepSpec } from '#portal/screens/shared/step-spec';
import { Steps } from '#portal/screens/shared/steps';
import { Section } from '#portal/ui/page';

export const PrincipalFragment = graphql(`
  fragment PrincipalParts on Principal {
    accountId
    displayName
    side
    commands
  }
`);

/** Steps that a case officer takes for someone met or phoned; the record keeps both names. */
export function OnBehalf({
  id,
  of,
  specs,
}: {
  id: string;
  of: readonly FragmentOf<typeof PrincipalFragment>[];
  specs: Record<string, StepSpec>;
}) {
  const t = useT();
  const [chosen, setChosen] = useState('');
  const [way, setWay] = useState('');
  const [note, setNote] = useState('');
  const noteId = useId();
  const people = readFragment(PrincipalFragment, of).filter(({ commands }) =>
    commands.some((command) => specs[command]),
  );
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
            label: `${displayName} · ${t(`staff.holder.${side}`)}`,
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
          commands={person.commands}
          specs={specs}
        />
      )}
    </Section>
  );
}
