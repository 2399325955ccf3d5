import { ANNOUNCEMENTS } from '#domain/catalogue/announcements';
import type { Announcement } from '#domain/kernel/announcement';

const conditionOf = ({ only, channels, capped }: Announcement): string =>
  [
    ...Object.entries(only ?? {}).map(([fact, values]) => `${fact} is ${values.join(' or ')}`),
    ...(channels ? [`${channels.join(', ')} alone`] : []),
    ...(capped ? ['weekly cap'] : []),
  ].join('; ');

/** Who is notified of what at every event, as a Markdown table; events that notify nobody are in a list below it. */
export function announcementTable(): string {
  const rows = Object.entries(ANNOUNCEMENTS).flatMap(([event, announcements]) =>
    announcements.map(
      (row) =>
        `| \`${event}\` | ${row.to} | ${row.kind} | \`${row.message}\` | \`${row.next}\` | ${conditionOf(row)} |`,
    ),
  );
  const silent = Object.entries(ANNOUNCEMENTS).filter(([, announcements]) => announcements.length === 0);
  return [
    '| event | who | kind | message | next step | only |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    `Nobody is notified of: ${silent.map(([event]) => `\`${event}\``).join(', ')}.`,
  ].join('\n');
}
