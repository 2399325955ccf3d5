import { useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useText } from '#portal/screens/dialogue/consultations/consultation-words';
import { EveryStatement } from '#portal/screens/dialogue/opinions/every-statement';
import { Groups } from '#portal/screens/dialogue/opinions/groups';
import { type Asked, type Opinions, OpinionsQuery } from '#portal/screens/dialogue/opinions/opinion-data';
import { PointedOutList } from '#portal/screens/dialogue/opinions/pointed-out';
import { Page, Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** What people said together: common ground first, then what tells groups apart, and every number. */
export function ResultScreen() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={OpinionsQuery} variables={{ id }} lines={10}>
      {({ consultation, opinions }) => <Shown asked={consultation} opinions={opinions} />}
    </Load>
  );
}

function Shown({ asked, opinions }: { asked: Asked; opinions: Opinions | null }) {
  const t = useT();
  const title = useText(asked.texts)?.title ?? t('dialogue.unnamed');
  return (
    <Page
      title={t('outcome.title', { title })}
      back={{ link: { to: '/consultations/$id', params: { id: asked.id } }, label: t('dialogue.one') }}
      lead={opinions && t('outcome.voted', { people: opinions.people, votes: opinions.votes })}
    >
      {opinions ? (
        <Found id={asked.id} opinions={opinions} />
      ) : (
        <EmptyState title={t('outcome.none')}>{t('outcome.noneText')}</EmptyState>
      )}
    </Page>
  );
}

function Found({ id, opinions }: { id: string; opinions: Opinions }) {
  const t = useT();
  const { agree, disagree, shared, groups, statements } = opinions;
  return (
    <div className="stack stack-l">
      {groups.length > 0 && (
        <Section title={t('outcome.shared')}>
          <PointedOutList rows={shared} statements={statements} none={t('outcome.nothingShared')} />
        </Section>
      )}
      <Section title={t('outcome.agree')}>
        <PointedOutList rows={agree} statements={statements} none={t('outcome.nothingAgreed')} />
      </Section>
      <Section title={t('outcome.disagree')}>
        <PointedOutList rows={disagree} statements={statements} none={t('outcome.nothingRefused')} />
      </Section>
      <Groups opinions={opinions} />
      <EveryStatement opinions={opinions} />
      <Method id={id} opinions={opinions} />
    </div>
  );
}

/** How the result was made, and its numbers as a file. */
function Method({ id, opinions: { madeAt, method, seed, inputHash } }: { id: string; opinions: Opinions }) {
  const t = useT();
  const format = useFormat();
  const lines = ['counted', 'ground', 'groups', 'floor', 'voices'] as const;
  return (
    <Section title={t('outcome.method')}>
      <ul className="prose">
        {lines.map((line) => (
          <li key={line}>{t(`outcome.method.${line}`)}</li>
        ))}
      </ul>
      <p className="muted small">
        {t('outcome.made', { moment: format.moment(madeAt), method, seed: String(seed) })}{' '}
        <code>{inputHash}</code>
      </p>
      <p>
        <a href={`/files/consultations/${id}.csv`} download>
          {t('outcome.file')}
        </a>
      </p>
    </Section>
  );
}
