import { useFieldArray, useFormContext } from 'react-hook-form';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { PROFILE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useLevels } from '#portal/parts/choices';
import { ConceptMeaning } from '#portal/parts/taxonomy/concept-meaning';
import { useMissedWord } from '#portal/parts/taxonomy/missed-word';
import { OwnWords } from '#portal/parts/taxonomy/own-words';
import { useSkillSearch } from '#portal/parts/taxonomy/skill-search';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { useOwnWords } from '#portal/parts/taxonomy/use-own-words';
import { MappedWords } from '#portal/screens/parties/professionals/mapped-words';
import { asText, type SectionProps } from '#portal/screens/parties/professionals/profile-data';
import { SectionForm } from '#portal/screens/parties/professionals/section-form';
import { Button } from '#portal/ui/button';
import { choice, object, optionalWhole, text, wholeOrNull } from '#portal/ui/checks';
import { Combobox } from '#portal/ui/combobox';
import { FieldFrame, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { EmptyState, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const schema = object({
  ownSkills: z.array(z.string()),
  skills: z.array(
    object({
      conceptUri: z.string(),
      name: z.string(),
      level: z.string(),
      years: optionalWhole(PROFILE_LIMITS.skillYears),
    }),
  ),
});

export function Skills({ profile, ...ways }: SectionProps) {
  return (
    <SectionForm
      {...ways}
      schema={schema}
      values={{
        ownSkills: profile.ownSkills,
        skills: profile.lists.skills.map(({ conceptUri, level, years }) => ({
          conceptUri,
          name: '',
          level: asText(level),
          years: asText(years),
        })),
      }}
      sections={(given) => ({
        basics: { ownSkills: given.ownSkills },
        skills: given.skills?.map(({ conceptUri, level, years }) => ({
          conceptUri,
          level: wholeOrNull(level),
          years: wholeOrNull(years),
        })),
      })}
    >
      <MappedWords of={profile.lists.mappedWords} />
      <SkillRows />
    </SectionForm>
  );
}

/** The picked skills, and the picker that adds one. */
function SkillRows() {
  const t = useT();
  const levels = useLevels();
  const { search, picked } = useSkillSearch();
  const own = useOwnWords('ownSkills');
  const miss = useMissedWord();
  const { getValues } = useFormContext<{
    skills: { conceptUri: string; name: string; level: string; years: string }[];
  }>();
  const { fields, append, remove } = useFieldArray<{
    skills: { conceptUri: string; name: string; level: string; years: string }[];
  }>({ name: 'skills' });
  const label = useConceptLabels(fields.map(({ conceptUri }) => conceptUri));
  const known = () => new Set(getValues('skills').map(({ conceptUri }) => conceptUri));
  return (
    <div className="stack">
      <FieldFrame id="find-skill" name="find-skill" label={t('skills.find')} hint={t('skills.findHint')}>
        <Combobox
          id="find-skill"
          search={search}
          own={own.add}
          onMiss={miss}
          onPick={(option) =>
            append(
              picked(option)
                .filter(({ uri }) => !known().has(uri))
                .map(({ uri, label: name }) => ({ conceptUri: uri, name, level: '', years: '' })),
              { shouldFocus: false },
            )
          }
        />
      </FieldFrame>
      <OwnWords of={own.words} remove={own.remove} />
      {fields.map((field, i) => {
        const name = field.name || label(field.conceptUri);
        return (
          <fieldset key={field.id} className="repeat">
            <legend className="field-label">{name}</legend>
            <ConceptMeaning uri={field.conceptUri} />
            <div className="form-grid">
              <Select name={`skills.${i}.level`} label={t('match.level')} options={levels} optional />
              <TextField
                name={`skills.${i}.years`}
                label={t('skills.years')}
                inputMode="numeric"
                width="short"
                optional
              />
            </div>
            <div>
              <Button tone="bare" size="small" onClick={() => remove(i)}>
                {t('picker.remove', { name })}
              </Button>
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

const ShowMutation = graphql(`
  mutation AddSkillEvidence($skill: ProfessionalSkillInput!, $note: Words!) {
    addSkillEvidence(skill: $skill, note: $note)
  }
`);
const evidenceSchema = object({ conceptUri: choice(), note: text(PROFILE_LIMITS.evidence) });

/** What shows that a skill is there: a diploma, a reference, a piece of work; staff verify it. */
export function SkillEvidence({ profile }: SectionProps) {
  const t = useT();
  const show = useAct(ShowMutation);
  const held = profile.lists.skills;
  const label = useConceptLabels(held.map(({ conceptUri }) => conceptUri));
  if (held.length === 0) return <EmptyState title={t('evidence.noSkills')} />;
  return (
    <div className="stack stack-l">
      <ul className="rule-list">
        {held.map((skill) => (
          <li key={skill.conceptUri} className="row row-between">
            <span>{label(skill.conceptUri)}</span>
            <Tag
              tone={
                skill.evidence === 'VERIFIED' ? 'good' : skill.evidence === 'EVIDENCED' ? 'info' : undefined
              }
            >
              {t(`evidence.${skill.evidence}`)}
            </Tag>
          </li>
        ))}
      </ul>
      <Form
        schema={evidenceSchema}
        values={{ conceptUri: '', note: '' }}
        send={t('evidence.send')}
        submit={async ({ conceptUri, note }) => {
          const { problem } = await show({ skill: { professionalId: profile.id, conceptUri }, note });
          if (problem) return problem;
          toast(t('state.saved'));
        }}
      >
        <Select
          name="conceptUri"
          label={t('evidence.skill')}
          options={held.map(({ conceptUri }) => ({ value: conceptUri, label: label(conceptUri) }))}
        />
        <TextArea
          name="note"
          label={t('evidence.note')}
          hint={t('evidence.noteHint')}
          max={PROFILE_LIMITS.evidence}
          rows={3}
        />
      </Form>
    </div>
  );
}
