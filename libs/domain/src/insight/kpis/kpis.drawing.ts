import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';

/** The KPIs as Markdown: one row a measure. */
export function kpiTable(): string {
  const rows = Object.entries<KpiDefinition>(KPIS).flatMap(([code, { question, group, measures }]) =>
    Object.entries(measures).map(([name, { unit, definition }], i) => {
      const first = i === 0 ? [`\`${code}\``, question, group ?? ''] : ['', '', ''];
      return `| ${[...first, `\`${name}\``, unit, definition].join(' | ')} |`;
    }),
  );
  return ['| KPI | question | by | measure | unit | definition |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
