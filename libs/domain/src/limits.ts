import { ACCOUNT_LIMITS, ON_BEHALF_LIMITS } from '#domain/account/limits';
import { CANDIDACY_LIMITS } from '#domain/candidacy/limits';
import { CLEARANCE_LIMITS } from '#domain/clearance/limits';
import { VIEW_LIMITS } from '#domain/clock/limits';
import { CONCERN_LIMITS } from '#domain/concern/limits';
import { INSTITUTION_LIMITS } from '#domain/institution/limits';
import { OVERRIDE_LIMITS } from '#domain/matching/limits';
import { WEIGHT_LIMITS } from '#domain/programme/limits';
import { REPORT_LIMITS } from '#domain/report/limits';
import { NEED_LIMITS } from '#domain/need/limits';
import { PLACEMENT_LIMITS } from '#domain/placement/limits';
import { IMPORT_LIMITS, PROFILE_LIMITS, PROFILE_ROWS } from '#domain/professional/limits';
import { PROGRAMME_LIMITS, RULE_LIMITS } from '#domain/programme/limits';
import { OWN_WORD_LIMITS } from '#domain/taxonomy/limits';
import { type Range, TEXT_LIMITS } from '#domain/text/limits';

/** Every limit that a form has to know before it sends; `npm run generate` writes them for the portal. */
export const LIMITS: Readonly<Record<string, Readonly<Record<string, number | Range>>>> = {
  ACCOUNT_LIMITS,
  CANDIDACY_LIMITS,
  CLEARANCE_LIMITS,
  CONCERN_LIMITS,
  IMPORT_LIMITS,
  INSTITUTION_LIMITS,
  NEED_LIMITS,
  ON_BEHALF_LIMITS,
  OVERRIDE_LIMITS,
  OWN_WORD_LIMITS,
  PLACEMENT_LIMITS,
  PROFILE_LIMITS,
  PROFILE_ROWS,
  PROGRAMME_LIMITS,
  REPORT_LIMITS,
  RULE_LIMITS,
  TEXT_LIMITS,
  VIEW_LIMITS,
  WEIGHT_LIMITS,
};
