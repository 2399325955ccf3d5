import type { MessageId, useT } from '#portal/i18n/i18n';

/** A message for a zod check: an id of the catalogue with its values, written as one string. */
export function say(id: MessageId, values?: Record<string, string | number>): string {
  return values ? `${id}|${JSON.stringify(values)}` : id;
}

/** The words of a field's error: of the catalogue when it is one of its ids, else the server's own sentence. */
export function errorText(t: ReturnType<typeof useT>, message: string): string {
  const [id = '', values] = message.split('|', 2);
  if (!/^[a-z]\w*(\.\w+)+$/.test(id)) return message;
  return t(id as MessageId, values ? (JSON.parse(values) as Record<string, unknown>) : undefined);
}
