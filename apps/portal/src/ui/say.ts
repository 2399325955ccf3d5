import type { MessageId, useT } from '#portal/i18n/i18n';

/** A message for a field, from a check of the form or a refusal of the API: an id of the catalogue with its values, written as one string. */
export function say(id: MessageId, values?: Record<string, string | number>): string {
  return values ? `${id}|${JSON.stringify(values)}` : id;
}

/** The words of a field's error, made by {@link say}. */
export function errorText(t: ReturnType<typeof useT>, message: string): string {
  const [id, values] = message.split('|', 2);
  return t(id as MessageId, values ? (JSON.parse(values) as Record<string, unknown>) : undefined);
}
