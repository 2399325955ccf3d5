import { useCallback, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { useConceptSearch } from '#portal/parts/taxonomy/taxonomy';
import type { Search } from '#portal/ui/combobox';
import type { Option } from '#portal/ui/fields';

const NeededQuery = graphql(`
  query SkillsOfOccupations($locale: Locale!, $search: SearchText!) {
    occupations(locale: $locale, search: $search, first: 2) {
      edges {
        node {
          uri
          label
          skillsNeeded {
            strength
            skill {
              uri
              label
            }
          }
        }
      }
    }
  }
`);

/** A skill that was chosen. */
export interface PickedSkill {
  readonly uri: string;
  readonly label: string;
}

/** Finds skills by free text, and occupations, each offering the skills it needs. */
export function useSkillSearch(): { search: Search; picked: (option: Option) => PickedSkill[] } {
  const t = useT();
  const client = useClient();
  const locale = useLocale();
  const skills = useConceptSearch('skills');
  const needed = useRef(new Map<string, PickedSkill[]>());
  const search = useCallback<Search>(
    async (typed) => {
      const [found, { data }] = await Promise.all([
        skills(typed),
        client.query(NeededQuery, { locale, search: typed }),
      ]);
      const occupations = (data?.occupations.edges ?? []).map(({ node }) => {
        const essential = node.skillsNeeded.filter(({ strength }) => strength === 'ESSENTIAL');
        needed.current.set(
          node.uri,
          essential.map(({ skill }) => skill),
        );
        return {
          value: node.uri,
          label: t('skills.ofOccupation', { name: node.label }),
          hint: t('skills.count', { count: essential.length }),
        };
      });
      return [...found, ...occupations.filter(({ value }) => needed.current.get(value)?.length)];
    },
    [client, locale, skills, t],
  );
  const picked = ({ value, label }: Option): PickedSkill[] =>
    needed.current.get(value) ?? [{ uri: value, label }];
  return { search, picked };
}
