import { FIELD_CLASS_NAMES, FIELD_CLASSES, type Reader, READERS } from '#domain/kernel/fields';

/** Which reader is shown which class of fields, as a Markdown table. */
export function fieldClassTable(): string {
  const rows = FIELD_CLASS_NAMES.map((name) => {
    const readers: readonly Reader[] = FIELD_CLASSES[name].readers;
    const cells = READERS.map((reader) => (readers.includes(reader) ? '●' : ''));
    return `| \`${name}\` | ${FIELD_CLASSES[name].holds} | ${cells.join(' | ')} |`;
  });
  return [
    `| class | what it holds | ${READERS.join(' | ')} |`,
    `|---|---|${READERS.map(() => ':-:|').join('')}`,
    ...rows,
  ].join('\n');
}
