import { type KpiCode, type KpiDefinition, KPIS, type KpiUnit, type Listed } from '#domain/insight/kpis/kpis';
import { shownCount } from '#domain/kernel/disclosure/cell-key.rules';
import { hiddenParts, isSafePart, isSmall } from '#domain/kernel/disclosure/parts.rules';
import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';

/** A figure that describes fewer people than this is hidden, so that nobody can be recognised in it. */
export const SMALLEST_CELL = 5;

/** A row of a KPI before anybody sees it. */
export interface KpiRow {
  readonly measure: string;
  readonly group: string | null;
  readonly value: number | null;
  /** How many people or things it describes. */
  readonly cases: number;
  /** The cell key of these people, where a reader may filter them as they like; else null. */
  readonly key: number | null;
}

/** One row of a KPI; `value` is null when it is hidden or when there is nothing to say. */
export interface KpiFigure {
  readonly measure: string;
  readonly group: string | null;
  readonly value: number | null;
  /** How many people or things the figure describes; null when it is hidden. */
  readonly cases: number | null;
  readonly isHidden: boolean;
  /** Value and cases are rounded, so that two filters set against each other name nobody. */
  readonly isRounded: boolean;
  /** It is below what its definition asks for. */
  readonly asksForALook: boolean;
}

/**
 * The rows of a KPI as a reader may see them. What tells about people is hidden where it describes too few, or where
 * what is hidden could be worked out from the rows beside it; counts that can be filtered at will are rounded by their
 * cell keys. What the reader can list one by one is shown as it is.
 */
export function guarded(
  code: KpiCode,
  rows: readonly KpiRow[],
  canList: (what: Listed) => boolean,
): KpiFigure[] {
  const { measures }: KpiDefinition = KPIS[code];
  const covered = coverOf(code, rows);
  return rows.map((row, i) => {
    const { unit = 'COUNT', asksBelow = -Infinity, listed } = measures[row.measure] ?? {};
    const isPlain = listed !== undefined && canList(listed);
    const figure = isPlain ? plain(row) : protectedRow(row, unit, covered[i] === true);
    return {
      measure: row.measure,
      group: row.group,
      value: figure.value,
      cases: figure.n,
      isHidden: figure.reason === 'FEWER_THAN' || figure.reason === 'SECONDARY',
      isRounded: figure.reason === null && figure.method === 'CELL_KEY',
      asksForALook: figure.value !== null && figure.value < asksBelow,
    };
  });
}

/** None at all hides nothing, but says nothing of a share either. */
const plain = ({ value, cases }: KpiRow): Shown =>
  value === null || (cases === 0 && value !== 0) ? { ...keptBack('NO_DATA'), n: cases } : shown(value, cases);

function protectedRow(row: KpiRow, unit: KpiUnit, isCovered: boolean): Shown {
  if (row.key !== null) return roundedRow(row, row.key, unit);
  if (isSmall(row.cases, SMALLEST_CELL)) return keptBack('FEWER_THAN', 'SUPPRESSION', SMALLEST_CELL);
  return isCovered ? keptBack('SECONDARY', 'SUPPRESSION') : plain(row);
}

/** Shares of people whose count is rounded are rounded to this: an exact one would tell of how many it is made. */
const SHARE_STEP = 0.05;

/** A count of people, or a share of them, rounded by their cell key. */
function roundedRow({ value, cases }: KpiRow, key: number, unit: KpiUnit): Shown {
  const count = shownCount(cases, key, 'STAFF');
  if (count.value === null || value === null || unit === 'COUNT') return { ...count, n: count.value };
  return shown(Math.round(value / SHARE_STEP) * SHARE_STEP, count.value, 'CELL_KEY');
}

/** Which rows have to be hidden because others beside them would give a small one away. */
function coverOf(code: KpiCode, rows: readonly KpiRow[]): boolean[] {
  const { parts }: KpiDefinition = KPIS[code];
  if (!parts) return rows.map(() => false);
  const isPart = (row: KpiRow) =>
    row.measure === parts.measure && row.group !== null && row.group !== parts.of;
  if (parts.of === 'ALL') {
    const all = rows.find(({ group }) => group === 'ALL')?.cases ?? 0;
    return rows.map((row) => isPart(row) && !isSafePart(row.cases, all, SMALLEST_CELL));
  }
  const wholeOf = ({ group }: KpiRow) => (parts.of === 'FORM' ? (group ?? '').split(' ')[0] : '');
  return rows.map((row) => {
    const beside = rows.filter((other) => isPart(other) && wholeOf(other) === wholeOf(row));
    const at = beside.indexOf(row);
    return (
      at >= 0 &&
      hiddenParts(
        beside.map(({ cases }) => cases),
        SMALLEST_CELL,
      )[at] === true
    );
  });
}
