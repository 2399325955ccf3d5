import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { type Translate, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';

const NeedTitleQuery = graphql(`
  query NeedTitle($id: ID!) {
    need(id: $id) {
      title
    }
  }
`);
const InstitutionNameQuery = graphql(`
  query InstitutionName($id: ID!) {
    institution(id: $id) {
      name
    }
  }
`);
const PersonNameQuery = graphql(`
  query PersonName($id: ID!) {
    professional(id: $id) {
      displayName
    }
  }
`);
const ReportNameQuery = graphql(`
  query ReportName($id: ID!) {
    report(id: $id) {
      kind
      about {
        needTitle
      }
    }
  }
`);
/** Which form of which need a report is. */
export function ReportName({ id }: { id: string }) {
  const t = useT();
  const [{ data }] = useQuery({
    query: ReportNameQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  if (!data) return <>…</>;
  return (
    <>
      {t(`staff.report.${data.report.kind}`)} · <bdi>{data.report.about.needTitle}</bdi>
    </>
  );
}

/** The title of a need that is known by its id. */
export function NeedTitle({ id }: { id: string }) {
  const t = useT();
  const [{ data, fetching }] = useQuery({
    query: NeedTitleQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.need.title || (fetching ? '…' : t('staff.untitled'))}</bdi>;
}

/** The name of an institution that is known by its id. */
export function InstitutionName({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: InstitutionNameQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.institution.name ?? '…'}</bdi>;
}

/** The name of a professional, for those who may read it; others read the alias among the candidates for a need. */
export function PersonName({ id, alias }: { id: string; alias?: string }) {
  const t = useT();
  const mayRead = may(usePerson(), 'PROFESSIONAL_READ');
  const [{ data, fetching }] = useQuery({
    query: PersonNameQuery,
    variables: { id },
    pause: !mayRead,
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.professional.displayName ?? (fetching ? '…' : nameless(t, id, alias))}</bdi>;
}

const nameless = (t: Translate, id: string, alias: string | undefined): string =>
  alias ? t('candidate.alias', { alias }) : `${t('staff.person')} ${id.slice(-4)}`;
