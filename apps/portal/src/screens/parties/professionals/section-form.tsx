import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type * as z from 'zod/mini';
import { useT } from '#portal/i18n/i18n';
import type { SectionProps, Sections } from '#portal/screens/parties/professionals/profile-data';
import { Autosave } from '#portal/ui/autosave';
import { Form } from '#portal/ui/form';
import type { Problem } from '#portal/ui/problem';

const INCOMPLETE: Problem = { kind: 'BAD_INPUT', code: 'INCOMPLETE', sentence: '', fields: [] };

/** The fields that are good by themselves; a list is good when each of its entries is. */
function goodPart<Shape extends z.core.$ZodShape>(schema: z.ZodMiniObject<Shape>, written: FieldValues) {
  const good = Object.entries(schema.shape).flatMap(([name, field]) => {
    const { success, data } = (field as z.ZodMiniType).safeParse(written[name]);
    return success ? [[name, data] as const] : [];
  });
  return Object.fromEntries(good) as Partial<z.output<z.ZodMiniObject<Shape>>>;
}

/** The form of a part of the profile: what is good is kept on the server while it is written; the button saves all of it. */
export function SectionForm<Shape extends z.core.$ZodShape>({
  schema,
  values,
  sections,
  save,
  keep,
  children,
}: Pick<SectionProps, 'save' | 'keep'> & {
  schema: z.ZodMiniObject<Shape>;
  values: DefaultValues<z.output<z.ZodMiniObject<Shape>>>;
  /** The sections that these fields are saved as; a field that is not good yet is left out. */
  sections: (values: Partial<z.output<z.ZodMiniObject<Shape>>>) => Sections;
  children: ReactNode;
}) {
  const t = useT();
  const keepGood = async (written: FieldValues) => {
    const good = goodPart(schema, written);
    return Object.keys(good).length > 0 ? keep(sections(good)) : INCOMPLETE;
  };
  return (
    <Form
      schema={schema as never}
      values={values as never}
      send={t('action.save')}
      submit={(input: FieldValues) => save(sections(input as never))}
    >
      {children}
      <Autosave save={keepGood} />
    </Form>
  );
}
