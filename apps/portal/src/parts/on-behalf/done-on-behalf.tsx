import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Timeline } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

const DoneQuery = graphql(`
  query DoneOnBehalf($id: ID!) {
    doneOnBehalf(id: $id) {
      id
      words
      at
      actorName
      principalName
      way
      note
      objection
      answer
    }
  }
`);
type Done = ResultOf<typeof DoneQuery>['doneOnBehalf'][number];

/** What case officers did on a record in somebody's name, and how that person agreed; nothing where nobody did. */
export function DoneOnBehalf({ id }: { id: string }) {
  const t = useT();
  return (
    <Load query={DoneQuery} variables={{ id }} lines={2}>
      {({ doneOnBehalf }) =>
        doneOnBehalf.length > 0 && (
          <Section title={t('staff.doneOnBehalf')}>
            <Timeline
              moments={doneOnBehalf.toReversed().map((done) => ({
                key: done.id,
                title: done.words,
                at: done.at,
                by: t('staff.doneBy', { actor: done.actorName ?? '–', principal: done.principalName ?? '–' }),
                note: <Agreement of={done} />,
              }))}
            />
          </Section>
        )
      }
    </Load>
  );
}

function Agreement({ of: { way, note, objection, answer } }: { of: Done }) {
  const t = useT();
  return (
    <>
      <p>
        {t(`agreement.${way}`)}: <bdi>{note}</bdi>
      </p>
      {objection && (
        <p>
          {t('staff.doneObjected')}: <bdi>{objection}</bdi>
        </p>
      )}
      {answer && (
        <p>
          {t('staff.doneAnswered')}: <bdi>{answer}</bdi>
        </p>
      )}
    </>
  );
}
