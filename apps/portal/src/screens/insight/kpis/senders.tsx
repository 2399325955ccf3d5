import { Link } from '@tanstack/react-router';
import { CORRIDOR_STATE } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const SendersQuery = graphql(`
  query Senders($locale: Code!) {
    lessons(locale: $locale) {
      code
      title
    }
    lessonGains {
      lesson
      gain {
        value
        lower
        upper
        n
        fewerThan
      }
    }
    awarenessGaps {
      from
      to
      meanPct
      gap {
        value
        lower
        upper
        n
        fewerThan
      }
    }
    corridors {
      state
    }
  }
`);
type Answer = ResultOf<typeof SendersQuery>;
type Shown = Answer['lessonGains'][number]['gain'];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly meanPct?: number;
  readonly figure: Shown;
  /** The figure and its interval in percentage points. */
  readonly points: readonly [value: number | null, lower: number | null, upper: number | null];
}

/** What people who send money know and learn: gains of lessons, guesses against real costs, and corridors by their state. */
export function Senders() {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  return (
    <Load query={SendersQuery} variables={{ locale }} lines={8}>
      {({ lessons, lessonGains, awarenessGaps, corridors }) => (
        <div className="stack stack-l">
          <Section title={t('senders.states')}>
            <dl className="summary">
              {CORRIDOR_STATE.map((state) => (
                <div key={state}>
                  <dt>{t(`senders.state.${state}`)}</dt>
                  <dd>{format.number(corridors.filter((row) => row.state === state).length)}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Figures
            title={t('senders.gains')}
            text={t('senders.gainsText')}
            head={t('senders.lesson')}
            file="lesson-gains"
            rows={lessonGains.map(({ lesson, gain }) => ({
              id: lesson,
              name: lessons.find(({ code }) => code === lesson)?.title ?? lesson,
              figure: gain,
              points: [hundred(gain.value), hundred(gain.lower), hundred(gain.upper)],
            }))}
          />
          {awarenessGaps.length === 0 ? (
            <EmptyState title={t('senders.noGuesses')} />
          ) : (
            <Figures
              title={t('senders.gaps')}
              text={t('senders.gapsText')}
              head={t('senders.corridor')}
              file="awareness-gaps"
              rows={awarenessGaps.map(({ from, to, meanPct, gap }) => ({
                id: from + to,
                name: `${format.country(from)} – ${format.country(to)}`,
                from,
                to,
                meanPct,
                figure: gap,
                points: [gap.value, gap.lower, gap.upper],
              }))}
            />
          )}
        </div>
      )}
    </Load>
  );
}

const hundred = (share: number | null): number | null => (share === null ? null : 100 * share);

/** Figures in percentage points with their intervals, as a table and a file. */
function Figures({
  title,
  text,
  head,
  file,
  rows,
}: {
  title: string;
  text: string;
  head: string;
  file: string;
  rows: readonly Row[];
}) {
  const t = useT();
  const format = useFormat();
  const points = (value: number | null) =>
    value === null ? '–' : format.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const hasMeans = rows.some(({ meanPct }) => meanPct !== undefined);
  const save = () =>
    download(
      `${file}.csv`,
      toCsv(
        [head, t('senders.points'), t('senders.lower'), t('senders.upper'), t('senders.answers')],
        rows.map((row) => [row.name, ...row.points, row.figure.n]),
      ),
    );
  return (
    <Section title={title}>
      <p className="muted prose">{text}</p>
      <DataTable
        caption={title}
        hideCaption
        rows={rows}
        columns={[
          {
            key: 'name',
            label: head,
            cell: ({ name, from, to }) =>
              from && to ? (
                <Link to="/send-money/$from/$to" params={{ from, to }}>
                  {name}
                </Link>
              ) : (
                name
              ),
            sort: ({ name }) => name,
          },
          ...(hasMeans
            ? [
                {
                  key: 'mean',
                  label: t('senders.mean'),
                  numeric: true,
                  cell: ({ meanPct = 0 }: Row) => format.number(meanPct, { minimumFractionDigits: 2 }),
                  sort: ({ meanPct = 0 }: Row) => meanPct,
                },
              ]
            : []),
          {
            key: 'points',
            label: t('senders.points'),
            numeric: true,
            cell: ({ figure, points: [value] }) =>
              figure.fewerThan === null ? points(value) : t('senders.few', { count: figure.fewerThan }),
            sort: ({ points: [value] }) => value ?? -Infinity,
          },
          {
            key: 'interval',
            label: t('senders.interval'),
            numeric: true,
            cell: ({ points: [value, lower, upper] }) =>
              value === null ? '–' : t('senders.between', { lower: points(lower), upper: points(upper) }),
          },
          {
            key: 'answers',
            label: t('senders.answers'),
            numeric: true,
            cell: ({ figure }) => (figure.n === null ? '–' : format.number(figure.n)),
            sort: ({ figure }) => figure.n ?? 0,
          },
        ]}
      />
      <div className="row">
        <Button tone="quiet" size="small" onClick={save}>
          {t('plot.csv')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      </div>
    </Section>
  );
}
