import {
  dropped,
  list,
  NOW,
  PERSON,
  type PersonalData,
  rows,
} from '#features/identity/accounts/data-subject';
import { institutionName } from '#features/parties/institutions/institution-name.sql';
import { programmeName } from '#features/parties/programmes/programme-name.sql';
import { conceptWords } from '#features/reference/taxonomy/concept-words.sql';

/** Profiles. */
export const PROFESSIONAL_DATA = {
  erased: [
    ['professional_skill', dropped('professional_skill')],
    ['professional_word', dropped('professional_word')],
    ['professional_language', dropped('professional_language')],
    ['professional_sector', dropped('professional_sector')],
    ['professional_licence', dropped('professional_licence')],
    ['professional_experience', dropped('professional_experience')],
    ['professional_education', dropped('professional_education')],
    ['availability_window', dropped('availability_window')],
    ['conflict_of_interest', dropped('conflict_of_interest')],
    // Where somebody belonged is counted; how the person came to it is not.
    [
      'professional_heritage',
      `UPDATE professional_heritage SET basis = 'OTHER' WHERE professional_id = ${PERSON}`,
    ],
    [
      'programme_enrolment',
      `UPDATE programme_enrolment SET of_age = NULL, right_of_return = NULL WHERE professional_id = ${PERSON}`,
    ],
    // That consent was given, and when, is the proof that the data was held rightly.
    [
      'consent',
      `UPDATE consent SET withdrawn_at = ${NOW} WHERE professional_id = ${PERSON} AND withdrawn_at IS NULL`,
    ],
    [
      'professional',
      `UPDATE professional SET state = 'ERASED', paused_until = NULL, heartbeat_on = NULL, headline = NULL, summary = NULL,
              residence_country = NULL, residence_region = NULL, years_experience = NULL, education_level = NULL, education_field = NULL,
              modalities = '{}', own_skills = '{}', weekly_hours = NULL, max_daily_hours = NULL, connectivity = NULL,
              accommodation_needs = NULL, clearance_level = 0, clearance_valid_until = NULL, version = version + 1
        WHERE id = ${PERSON}`,
    ],
  ],
  copied: {
    profile: `SELECT to_jsonb(p) - 'account_id' AS row FROM professional p WHERE id = ${PERSON}`,
    heritage: list('professional_heritage', 'country'),
    skills: rows(`SELECT ${conceptWords('s.skill_id')}, level, years, evidence, evidence_note, verified_at
                    FROM professional_skill s WHERE professional_id = ${PERSON} ORDER BY skill_id`),
    ownWords:
      rows(`SELECT word, added, mapped_at, kept_at, (SELECT c.uri FROM word_mapping m JOIN concept c ON c.id = m.concept_id
                                 WHERE m.id = w.mapping_id) AS uri
                      FROM professional_word w WHERE professional_id = ${PERSON} ORDER BY mapped_at, mapping_id`),
    languages: list('professional_language', 'code'),
    sectors: list('professional_sector', 'code'),
    licences:
      rows(`SELECT ${conceptWords('l.occupation_id')}, country, valid_until FROM professional_licence l
                     WHERE professional_id = ${PERSON} ORDER BY occupation_id, country`),
    availability: list('availability_window', 'starts_on'),
    experience: list('professional_experience', 'position'),
    education: list('professional_education', 'position'),
    conflictsOfInterest: rows(`SELECT ${institutionName('c.institution_id')} FROM conflict_of_interest c
                                WHERE professional_id = ${PERSON} ORDER BY institution_id`),
    consents: list('consent', 'given_at'),
    enrolments: rows(`SELECT ${programmeName('e.programme_id')}, of_age, right_of_return, enrolled_at
                        FROM programme_enrolment e WHERE professional_id = ${PERSON} ORDER BY enrolled_at`),
  },
} as const satisfies PersonalData;
