import type { LinkProps } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { Cases } from '#portal/screens/insight/kpis/cases';

export const KpisQuery = graphql(`
  query Kpis($programmeId: ID, $country: CountryCode, $from: Date, $to: Date) {
    kpis(programmeId: $programmeId, country: $country, from: $from, to: $to) {
      code
      measures {
        name
        unit
      }
      figures {
        measure
        group
        value
        cases
        isHidden
        isRounded
        asksForALook
      }
    }
  }
`);
export type Kpi = ResultOf<typeof KpisQuery>['kpis'][number];
export type Figure = Kpi['figures'][number];
export type KpiCode = Kpi['code'];
export type Unit = Kpi['measures'][number]['unit'];

/** Cases as the properties of a link. */
export const linkTo = (cases: Cases | null): LinkProps | null => cases && (cases as LinkProps);

/** What exactly a measure counts, in the language shown now. */
export function useDefinition(): (code: KpiCode, measure: string) => string {
  const t = useT();
  return (code, measure) => t(`kpi.def.${code}.${measure}` as MessageId);
}

/** The figures of one KPI by group, each with its measures. */
export function byGroup(kpi: Kpi | undefined): Map<string, Record<string, Figure>> {
  const groups = new Map<string, Record<string, Figure>>();
  for (const figure of kpi?.figures ?? []) {
    const key = figure.group ?? '';
    groups.set(key, { ...groups.get(key), [figure.measure]: figure });
  }
  return groups;
}

/** Values of a unit in words. */
export function useUnitWords(): (unit: Unit) => (value: number) => string {
  const t = useT();
  const format = useFormat();
  const units: Record<Unit, (value: number) => string> = {
    COUNT: (value) => format.number(value),
    SHARE: (value) => format.percent(value),
    PER_CENT: (value) => format.percent(value / 100),
    RATIO: (value) => format.number(value, { maximumFractionDigits: 2 }),
    RATING: (value) => t('kpi.rating', { value: format.number(value, { maximumFractionDigits: 1 }) }),
    DAYS: (value) => t('kpi.days', { value: format.number(value, { maximumFractionDigits: 1 }) }),
    // The currency is in the name of the row.
    AMOUNT: (value) => format.number(value, { maximumFractionDigits: 2 }),
    MINUTES: (value) => t('kpi.minutes', { value: format.number(value, { maximumFractionDigits: 1 }) }),
  };
  return (unit) => units[unit];
}

/** Figures and their groups in words. */
export function useFigureWords(kpis: readonly Kpi[]) {
  const t = useT();
  const format = useFormat();
  const inUnit = useUnitWords();
  const groups = kpis.flatMap(({ figures }) => figures.map(({ group }) => group ?? ''));
  const label = useConceptLabels(groups.flatMap((group) => group.match(SKILL)?.[2] ?? []));
  const word = (code: string): string => {
    const id = GROUP_WORDS.map((prefix) => `${prefix}${code}` as MessageId).find(
      (known) => t(known) !== known,
    );
    return id ? t(id) : /^[A-Z]{2}$/.test(code) ? format.country(code) : code;
  };
  return {
    /** A figure with its unit; says when it is rounded or hidden, or there is none. */
    value: (figure: Figure | undefined, unit: Unit): string => {
      if (figure?.isHidden) return t('kpi.hidden');
      if (figure?.value == null) return '–';
      const value = inUnit(unit)(figure.value);
      return figure.isRounded ? t('kpi.about', { value }) : value;
    },
    /** What a group of figures is about; codes that come together are put into words one by one. */
    group: (group: string): string => {
      const [, country, uri] = group.match(SKILL) ?? [];
      return country && uri
        ? `${label(uri)} · ${format.country(country)}`
        : group.split(' ').map(word).join(' ');
    },
  };
}

/** A host country and the URI of a skill. */
const SKILL = /^([A-Z]{2}) (\S+:\S+)$/;
/** Where the words of a code may be found, the closest first. */
const GROUP_WORDS = [
  'kpi.group.',
  'staff.state.',
  'staff.report.',
  'clearance.type.',
  'modality.',
  'reason.',
  'staff.party.',
];
