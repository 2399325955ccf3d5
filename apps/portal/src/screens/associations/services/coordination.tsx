import { useState } from 'react';
import { type SERVICE_CATEGORY, SERVICE_COVERAGE } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { belongs, usePerson } from '#portal/parts/session';
import { DraftNeed } from '#portal/screens/associations/services/draft-need';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import { Page } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag, Tile, type Tone } from '#portal/ui/text';

const MatrixQuery = graphql(`
  query ServiceMatrix($language: Code) {
    serviceMatrix(language: $language) {
      country
      region
      category
      bodies
      services
      freshest
      demand
      coverage
    }
    serviceLanguages {
      code
    }
  }
`);
type Cell = ResultOf<typeof MatrixQuery>['serviceMatrix'][number];
type Coverage = Cell['coverage'];

const TONES: Readonly<Record<Coverage, Tone>> = {
  GAP: 'bad',
  NONE: 'bad',
  SINGLE: 'warm',
  COVERED: 'good',
  OVERLAP: 'info',
};
/** What needs a look comes first. */
const RANK: Readonly<Record<Coverage, number>> = { GAP: 1, NONE: 2, SINGLE: 3, OVERLAP: 4, COVERED: 5 };

/** Who does what where: gaps first, then single providers, then where bodies could agree with one another. */
export function Coordination() {
  const t = useT();
  const format = useFormat();
  const [language, setLanguage] = useState('');
  return (
    <Page title={t('directory.matrix')} lead={t('directory.matrixLead')}>
      <Load query={MatrixQuery} variables={{ language: language || null }} lines={8}>
        {({ serviceMatrix, serviceLanguages }) => (
          <div className="stack stack-l">
            <div className="form-grid">
              <Filter
                label={t('directory.language')}
                value={language}
                none={t('directory.anyLanguage')}
                options={serviceLanguages.map(({ code }) => ({ value: code, label: format.language(code) }))}
                onChange={setLanguage}
              />
            </div>
            {serviceMatrix.length === 0 ? (
              <EmptyState title={t('directory.none')}>{t('directory.matrixEmpty')}</EmptyState>
            ) : (
              <Matrix cells={serviceMatrix} />
            )}
          </div>
        )}
      </Load>
    </Page>
  );
}

function Matrix({ cells }: { cells: readonly Cell[] }) {
  const t = useT();
  const format = useFormat();
  const [country, setCountry] = useState('');
  const [kind, setKind] = useState('');
  const [coverage, setCoverage] = useState('');
  const shown = cells
    .filter(
      (cell) =>
        (!country || cell.country === country) &&
        (!kind || cell.category === kind) &&
        (!coverage || cell.coverage === coverage),
    )
    .sort((a, b) => RANK[a.coverage] - RANK[b.coverage]);
  const count = (wanted: Coverage) => shown.filter((cell) => cell.coverage === wanted).length;
  const countries = [...new Set(cells.map((cell) => cell.country))];
  const kinds = [...new Set(cells.map(({ category }) => category))];
  return (
    <>
      <div className="form-grid">
        <Filter
          label={t('directory.country')}
          value={country}
          options={countries.map((value) => ({ value, label: format.country(value) }))}
          onChange={setCountry}
        />
        <Filter
          label={t('directory.what')}
          value={kind}
          none={t('directory.anyKind')}
          options={kinds.map((value) => ({ value, label: t(`directory.kind.${value}`) }))}
          onChange={setKind}
        />
        <Filter
          label={t('directory.coverage')}
          value={coverage}
          options={SERVICE_COVERAGE.map((value) => ({ value, label: t(`directory.coverage.${value}`) }))}
          onChange={setCoverage}
        />
      </div>
      <div className="cols">
        <Tile label={t('directory.coverage.NONE')} figure={format.number(count('NONE'))} />
        <Tile label={t('directory.coverage.SINGLE')} figure={format.number(count('SINGLE'))} />
        <Tile label={t('directory.coverage.OVERLAP')} figure={format.number(count('OVERLAP'))} />
      </div>
      <Cells cells={shown} />
    </>
  );
}

const MOST_SHOWN = 100;

function Cells({ cells }: { cells: readonly Cell[] }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const isHost = person !== null && belongs(person, 'institution');
  const kindOf = (category: (typeof SERVICE_CATEGORY)[number]) => t(`directory.kind.${category}`);
  const save = () =>
    download(
      'services.csv',
      toCsv(
        ['country', 'region', 'kind', 'bodies', 'services', 'last_checked', 'asked_in_vain', 'coverage'],
        cells.map((cell) => [
          cell.country,
          cell.region,
          cell.category,
          cell.bodies,
          cell.services,
          cell.freshest,
          cell.demand ?? '<5',
          cell.coverage,
        ]),
      ),
    );
  return (
    <div className="stack">
      <div className="row row-between">
        <p role="status">
          {t('directory.cells', { count: cells.length, shown: Math.min(cells.length, MOST_SHOWN) })}
        </p>
        <Button tone="quiet" onClick={save}>
          {t('directory.csv')}
        </Button>
      </div>
      <DataTable
        caption={t('directory.matrix')}
        hideCaption
        rows={cells
          .slice(0, MOST_SHOWN)
          .map((cell) => ({ ...cell, id: `${cell.country} ${cell.region} ${cell.category}` }))}
        columns={[
          {
            key: 'where',
            label: t('directory.where'),
            cell: ({ region, country }) => (
              <>
                <bdi>{region}</bdi>, {format.country(country)}
              </>
            ),
            sort: ({ country, region }) => country + region,
          },
          {
            key: 'kind',
            label: t('directory.what'),
            cell: ({ category }) => kindOf(category),
            sort: ({ category }) => kindOf(category),
          },
          {
            key: 'coverage',
            label: t('directory.coverage'),
            cell: (cell) => <Tag tone={TONES[cell.coverage]}>{t(`directory.coverage.${cell.coverage}`)}</Tag>,
            sort: (cell) => RANK[cell.coverage],
          },
          {
            key: 'bodies',
            label: t('directory.bodies'),
            numeric: true,
            cell: ({ bodies }) => format.number(bodies),
            sort: ({ bodies }) => bodies,
          },
          {
            key: 'demand',
            label: t('directory.demand'),
            numeric: true,
            cell: ({ demand }) => (demand === null ? t('directory.demandFew') : format.number(demand)),
            sort: ({ demand }) => demand ?? 1,
          },
          {
            key: 'freshest',
            label: t('directory.lastChecked'),
            cell: ({ freshest }) => (freshest ? format.day(freshest) : '–'),
            sort: ({ freshest }) => freshest ?? '',
          },
          ...(isHost
            ? [
                {
                  key: 'need',
                  label: t('directory.gap'),
                  cell: (cell: Cell) =>
                    cell.bodies === 0 && (
                      <DraftNeed
                        title={t('directory.needTitle', { kind: kindOf(cell.category), region: cell.region })}
                      />
                    ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
