import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { OwnWords } from '#portal/parts/taxonomy/own-words';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { SummaryList } from '#portal/ui/lists';
import { Tag, type Tone } from '#portal/ui/text';

export const ApplicantFragment = graphql(`
  fragment ApplicantParts on Applicant {
    displayName
    headline
    summary
    yearsExperience
    ownSkills
    skills {
      conceptUri
      level
      years
      evidence
    }
    languages {
      code
      overall
    }
    experience {
      title
      organisation
      startsOn
      endsOn
    }
    education {
      title
      school
    }
  }
`);
const EVIDENCE_TONE: Record<string, Tone> = { VERIFIED: 'good', EVIDENCED: 'info' };

/**
 * Who the person is, for those to whom the profile is shared: claimed, evidenced and verified skills are listed
 * separately.
 */
export function Applicant({ of }: { of: FragmentOf<typeof ApplicantFragment> }) {
  const t = useT();
  const format = useFormat();
  const person = readFragment(ApplicantFragment, of);
  const label = useConceptLabels(person.skills.map(({ conceptUri }) => conceptUri));
  const years = (from: string | null, to: string | null) =>
    [from?.slice(0, 4), to?.slice(0, 4)].filter(Boolean).join('–');
  return (
    <SummaryList
      rows={[
        { label: t('applicant.offers'), value: person.headline && <bdi>{person.headline}</bdi> },
        {
          label: t('applicant.more'),
          value: person.summary && (
            <p className="keep-lines" dir="auto">
              {person.summary}
            </p>
          ),
        },
        { label: t('profile.years'), value: person.yearsExperience },
        {
          label: t('need.skills'),
          value: person.skills.length > 0 && (
            <ul>
              {person.skills.map((skill) => (
                <li key={skill.conceptUri}>
                  <bdi>{label(skill.conceptUri)}</bdi>
                  {skill.level && ` · ${t(`level.${skill.level}` as MessageId)}`}{' '}
                  <Tag tone={EVIDENCE_TONE[skill.evidence]}>{t(`evidence.${skill.evidence}`)}</Tag>
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t('ownWords.title'),
          value: person.ownSkills.length > 0 && <OwnWords of={person.ownSkills} />,
        },
        {
          label: t('need.languages'),
          value: format.list(
            person.languages.map(
              ({ code, overall }) => `${format.language(code)}${overall ? ` (${overall})` : ''}`,
            ),
          ),
        },
        {
          label: t('task.EXPERIENCE'),
          value: person.experience.length > 0 && (
            <ul>
              {person.experience.map((post) => (
                <li key={post.title + post.organisation}>
                  <bdi>
                    {post.title}, {post.organisation}
                  </bdi>{' '}
                  <span className="muted">{years(post.startsOn, post.endsOn)}</span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t('task.EDUCATION'),
          value: person.education.length > 0 && (
            <ul>
              {person.education.map((study) => (
                <li key={study.title + study.school} dir="auto">
                  {[study.title, study.school].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
