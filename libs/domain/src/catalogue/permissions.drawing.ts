import { PERMISSIONS } from '#domain/catalogue/permissions';

/** Who holds which permission, as a Markdown table. */
export function permissionTable(): string {
  const rows = Object.entries(PERMISSIONS).map(
    ([permission, holders]) => `| \`${permission}\` | ${holders.join(', ')} |`,
  );
  return ['| permission | who holds it |', '|---|---|', ...rows].join('\n');
}
