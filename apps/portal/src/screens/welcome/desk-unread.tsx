import { Link, type LinkProps } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { Load } from '#portal/parts/load';
import type { Person } from '#portal/parts/session';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

const UnreadQuery = graphql(`
  query UnreadThreads {
    unreadThreads {
      kind
      subjectId
      unread
      lastAt
      person
      candidacy {
        alias
        professionalId
        applicant {
          displayName
        }
        about {
          needTitle
        }
      }
    }
  }
`);
type Thread = ResultOf<typeof UnreadQuery>['unreadThreads'][number];

/** Messages that the reader has not read, by whom and about what; nothing where there are none. */
export function Unread({ person }: { person: Person }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useCandidateName();
  const titleOf = ({ candidacy, person: name, subjectId }: Thread): string => {
    if (!candidacy) return subjectId === person.professionalId ? t('desk.unread.iom') : (name ?? '');
    if (candidacy.professionalId === person.professionalId) return candidacy.about.needTitle;
    return `${nameOf(candidacy)} · ${candidacy.about.needTitle}`;
  };
  return (
    <Load query={UnreadQuery} lines={1}>
      {({ unreadThreads }) =>
        unreadThreads.length > 0 && (
          <Section title={t('desk.unread')}>
            <ul className="tasks">
              {unreadThreads.map((thread) => (
                <li key={`${thread.kind} ${thread.subjectId}`}>
                  <div>
                    <Link {...placeOf(thread, person)} dir="auto">
                      {titleOf(thread)}
                    </Link>
                    <p className="muted small">{format.moment(thread.lastAt)}</p>
                  </div>
                  <Tag tone="brand">{t('desk.unread.count', { count: thread.unread })}</Tag>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Load>
  );
}

function placeOf({ kind, subjectId: id }: Thread, person: Person): LinkProps {
  if (kind === 'CANDIDACY') return { to: '/candidacies/$id', params: { id } };
  return id === person.professionalId ? { to: '/messages' } : { to: '/staff/people/$id', params: { id } };
}
