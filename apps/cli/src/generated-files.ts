import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { errorTable } from '#domain/errors.drawing';
import { EVENT_NAMES } from '#domain/events';
import { fieldClassTable } from '#domain/fields.drawing';
import { LIVES } from '#domain/lives';
import type { Machine } from '#domain/machine';
import { markdownTable, mermaid, reasonList } from '#domain/machine.drawing';
import { viewTable } from '#domain/view/view.drawing';
import { announcementsOf } from '#domain/notification/announcements';
import { announcementTable } from '#domain/notification/announcements.drawing';
import { formTable } from '#domain/monitoring/forms.drawing';
import { kpiTable } from '#domain/monitoring/kpis.drawing';
import { permissionTable } from '#domain/permissions.drawing';
import { noticePage } from '#cli/notices';
import { textOf } from '#features/notifications/catalogue';

/** A file that is made from the code, checked in, and compared by `npm run check`. */
export interface GeneratedFile {
  path: string;
  make: () => string | Promise<string>;
}

const run = promisify(execFile);

/** Applications do not import one another: what only one of them can say is asked of it as a process. */
const printedBy = (script: string) => async () => (await run(process.execPath, [script])).stdout;

const page = (title: string, ...parts: string[]): string =>
  [`# ${title}`, 'Generated from the code by `npm run generate`; do not edit.', ...parts].join('\n\n') + '\n';

const states = (): string =>
  page(
    'States',
    'PR professional, FP focal point, CO case officer, AP approver, SG safeguarding officer, SY the system. ' +
      'A pair that is absent is refused. † marks a command that needs a coded reason.',
    ...LIVES.flatMap((life: Machine<string, string>) => [
      `## ${life.name}`,
      '```mermaid\n' + mermaid(life) + '\n```',
      markdownTable(life),
      reasonList(life),
    ]),
    '## How states read',
    'Who holds the ball, which clock runs, and the sentence that each side reads.',
    viewTable((key) => textOf('en', `state.${key}`)),
  );

/** Who is notified of each event, for the portal's confirmations. */
const audiences = (): string => {
  const rows = EVENT_NAMES.map((event) => {
    const groups = [...new Set(announcementsOf(event).map(({ to }) => to))];
    return `  "${event}": [${groups.map((group) => `"${group}"`).join(', ')}]`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
};

/** Every generated file. A new one is a line here. */
export const GENERATED: readonly GeneratedFile[] = [
  { path: 'schema.graphql', make: printedBy('dist/apps/api/src/print-schema.js') },
  { path: 'docs/generated/states.md', make: states },
  { path: 'apps/portal/src/graphql/audiences.json', make: audiences },
  { path: 'apps/portal/src/graphql/enums.ts', make: printedBy('dist/apps/api/src/print-enums.js') },
  { path: 'THIRD-PARTY-NOTICES.md', make: noticePage },
  { path: 'docs/generated/errors.md', make: () => page('Errors', errorTable()) },
  {
    path: 'docs/generated/announcements.md',
    make: () => page('Who is told what', announcementTable()),
  },
  {
    path: 'docs/generated/monitoring.md',
    make: () =>
      page(
        'Monitoring and evaluation',
        '## Forms',
        'PR professional, FP focal point, SY entered by the system. ● required, ○ optional.',
        formTable(),
        '## KPIs',
        kpiTable(),
      ),
  },
  { path: 'docs/generated/permissions.md', make: () => page('Permissions', permissionTable()) },
  {
    path: 'docs/generated/fields.md',
    make: async () =>
      page(
        'Who reads which fields',
        'PERSON is the one whom a row is about, HOST a focal point of its institution; staff count where their grant ' +
          'reaches. What is withheld is null or an empty list, and `withheld` names it. A row policy may show less.',
        fieldClassTable(),
        (await printedBy('dist/apps/api/src/print-fields.js')()).trimEnd(),
      ),
  },
];
