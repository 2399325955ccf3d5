import { type AnswerField, FORMS } from '#domain/placements/reports/forms';
import { REPORT_KINDS, REPORT_WRITER } from '#domain/placements/reports/report.states';

const MARKS = { REQUIRED: '●', OPTIONAL: '○' } as const;

/** The forms as Markdown: a row a field, a column a form. */
export function formTable(): string {
  const fields = [...new Set(REPORT_KINDS.flatMap((kind) => Object.keys(FORMS[kind]) as AnswerField[]))];
  const rows = fields.map((field) => {
    const cells = REPORT_KINDS.map((kind) => {
      const asked = FORMS[kind][field];
      return asked ? MARKS[asked] : '';
    });
    return `| ${[field, ...cells].join(' | ')} |`;
  });
  return [
    `| field | ${REPORT_KINDS.map((kind) => `${kind} (${REPORT_WRITER[kind]})`).join(' | ')} |`,
    `|---|${REPORT_KINDS.map(() => ':-:|').join('')}`,
    ...rows,
  ].join('\n');
}
