/** When a check is asked for; what is left out does not matter. */
export interface Rule {
  type: string;
  minRisk?: string | null;
  modalities?: readonly string[] | null;
  childContact?: readonly string[] | null;
  regulated?: boolean | null;
}
export interface Template {
  rules: readonly Rule[];
  countryRisks: readonly { country: string; risk: string }[];
  otherRisk: string;
}

/** A template as the fields of a form: empty means that it does not matter. */
export interface TemplateFields {
  rules: {
    type: string;
    minRisk: string;
    modalities: string[];
    childContact: string[];
    regulated: boolean;
  }[];
  countryRisks: { country: string; risk: string }[];
  otherRisk: string;
}

/** Checks that no programme can do without; they are in every template and are not edited. */
export const ALWAYS = ['MISCONDUCT_DISCLOSURE', 'PSEA_TRAINING', 'CONFLICT_OF_INTEREST'] as const;

const ofEverybody = ({ minRisk, modalities, childContact, regulated }: Rule): boolean =>
  !minRisk && !modalities?.length && !childContact?.length && !regulated;
const isFixed = (rule: Rule): boolean =>
  (ALWAYS as readonly string[]).includes(rule.type) && ofEverybody(rule);

/** The template in force as the fields of a form, without the checks that are always asked for. */
export const fieldsOf = ({ rules, countryRisks, otherRisk }: Template): TemplateFields => ({
  rules: rules
    .filter((rule) => !isFixed(rule))
    .map(({ type, minRisk, modalities, childContact, regulated }) => ({
      type,
      minRisk: minRisk ?? '',
      modalities: [...(modalities ?? [])],
      childContact: [...(childContact ?? [])],
      regulated: regulated ?? false,
    })),
  countryRisks: countryRisks.map(({ country, risk }) => ({ country, risk })),
  otherRisk,
});

/** The template that the fields describe, with the checks that are always asked for. */
export const templateOf = ({ rules, countryRisks, otherRisk }: TemplateFields): Template => ({
  rules: [
    ...ALWAYS.map((type) => ({ type })),
    ...rules.map(({ type, minRisk, modalities, childContact, regulated }) => ({
      type,
      ...(minRisk && { minRisk }),
      ...(modalities.length > 0 && { modalities }),
      ...(childContact.length > 0 && { childContact }),
      ...(regulated && { regulated }),
    })),
  ],
  countryRisks,
  otherRisk,
});

/** What another template would change. */
export interface TemplateChanges {
  added: Rule[];
  removed: Rule[];
  /** Null: rated by itself only before, or only after. */
  risks: { country: string; before: string | null; after: string | null }[];
  otherRisk: { before: string; after: string } | null;
}

/** The differences between the template in force and another, whatever the order in them. */
export function changesBetween(before: Template, after: Template): TemplateChanges {
  const lacks = (all: readonly Rule[]) => {
    const known = new Set(all.map(signOf));
    return (rule: Rule) => !known.has(signOf(rule));
  };
  const risksOf = ({ countryRisks }: Template) =>
    new Map(countryRisks.map(({ country, risk }) => [country, risk]));
  const [old, now] = [risksOf(before), risksOf(after)];
  return {
    added: after.rules.filter(lacks(before.rules)),
    removed: before.rules.filter(lacks(after.rules)),
    risks: [...new Set([...old.keys(), ...now.keys()])]
      .map((country) => ({ country, before: old.get(country) ?? null, after: now.get(country) ?? null }))
      .filter((risk) => risk.before !== risk.after),
    otherRisk:
      before.otherRisk === after.otherRisk ? null : { before: before.otherRisk, after: after.otherRisk },
  };
}

/** Whether two templates say the same. */
export const isSame = ({ added, removed, risks, otherRisk }: TemplateChanges): boolean =>
  added.length + removed.length + risks.length === 0 && otherRisk === null;

/** The same text for rules that say the same. */
const signOf = ({ type, minRisk, modalities, childContact, regulated }: Rule): string =>
  JSON.stringify([
    type,
    minRisk || null,
    [...(modalities ?? [])].sort(),
    [...(childContact ?? [])].sort(),
    regulated ?? false,
  ]);
