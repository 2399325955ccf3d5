import { type ReactNode, useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { onChange } from '#portal/graphql/act';
import { problemOf } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { type Problem, problemText } from '#portal/ui/problem';
import { MoreButton } from '#portal/ui/table';
import { Notice } from '#portal/ui/text';

interface Connection<Row> {
  edges: readonly { node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface RowsProps<Data, Variables extends AnyVariables, Row> {
  query: TypedDocumentNode<Data, Variables>;
  /** The filters; another filter begins at the first page. */
  variables: Variables;
  of: (data: Data) => Connection<Row>;
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** The rows of a keyset list, with more of them on demand. */
export function Rows<Data, Variables extends AnyVariables, Row>(props: RowsProps<Data, Variables, Row>) {
  return (
    <Load query={props.query} variables={props.variables} lines={8}>
      {(data) => <AllPages {...props} key={JSON.stringify(props.variables)} first={props.of(data)} />}
    </Load>
  );
}

function AllPages<Data, Variables extends AnyVariables, Row>({
  query,
  variables,
  of,
  empty,
  children,
  first,
}: RowsProps<Data, Variables, Row> & { first: Connection<Row> }) {
  const t = useT();
  const client = useClient();
  const [later, setLater] = useState<Connection<Row>[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const pages = [first, ...later];
  const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const pageAfter = async (after: string | null) => {
    const given = { ...variables, after } as Variables;
    const { data, error } = await client.query(query, given, { requestPolicy: 'network-only' });
    setProblem(error && problemOf(error));
    return data && of(data);
  };
  const more = async () => {
    setBusy(true);
    const page = await pageAfter(endCursor);
    setBusy(false);
    if (page) setLater([...later, page]);
  };
  useEffect(() =>
    onChange(() => {
      const again = later.map((page, i) =>
        pageAfter(pages[i]?.pageInfo.endCursor ?? null).then((fresh) => fresh ?? page),
      );
      if (again.length > 0) void Promise.all(again).then(setLater);
    }),
  );
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="stack">
      {children(rows)}
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <MoreButton shown={rows.length} hasMore={hasNextPage} busy={busy} onMore={() => void more()} />
    </div>
  );
}
