import type { MessageKey } from './messages.vi';
import { ARCHIVES_EN } from './words/archives.en';
import { AUDIT_EN } from './words/audit.en';
import { CALENDAR_EN } from './words/calendar.en';
import { CAPS_EN } from './words/caps.en';
import { CLUSTER_EN } from './words/cluster.en';
import { CODES_EN } from './words/codes.en';
import { CONTENT_EN } from './words/content.en';
import { CONVENING_EN } from './words/convening.en';
import { COUNCILS_EN } from './words/councils.en';
import { DOSSIER_EN } from './words/dossier.en';
import { DOSSIERS_EN } from './words/dossiers.en';
import { DRAFTS_EN } from './words/drafts.en';
import { ELIGIBILITY_EN } from './words/eligibility.en';
import { ENACTMENTS_EN } from './words/enactments.en';
import { EXPLANATION_EN } from './words/explanation.en';
import { FRAME_EN } from './words/frame.en';
import { LAW_EN } from './words/law.en';
import { LEDGER_EN } from './words/ledger.en';
import { LIMITS_EN } from './words/limits.en';
import { NOTICES_EN } from './words/notices.en';
import { PAPER_EN } from './words/paper.en';
import { RULE_SETS_EN } from './words/rule-sets.en';
import { SECRET_EN } from './words/secret.en';
import { SESSION_EN } from './words/session.en';
import { SESSION_COURSE_EN } from './words/session-course.en';
import { SIGN_IN_EN } from './words/sign-in.en';
import { SIGNING_EN } from './words/signing.en';
import { SUBJECTS_EN } from './words/subjects.en';
import { TIMELINE_EN } from './words/timeline.en';
import { TRACE_EN } from './words/trace.en';
import { UNITS_EN } from './words/units.en';
import { WORK_EN } from './words/work.en';

/** The words of the screens in English. */
export const EN: Readonly<Record<MessageKey, string>> = {
  ...ARCHIVES_EN,
  ...AUDIT_EN,
  ...CALENDAR_EN,
  ...CAPS_EN,
  ...CLUSTER_EN,
  ...CODES_EN,
  ...CONTENT_EN,
  ...CONVENING_EN,
  ...COUNCILS_EN,
  ...DOSSIER_EN,
  ...DOSSIERS_EN,
  ...DRAFTS_EN,
  ...ELIGIBILITY_EN,
  ...ENACTMENTS_EN,
  ...EXPLANATION_EN,
  ...FRAME_EN,
  ...LAW_EN,
  ...LEDGER_EN,
  ...LIMITS_EN,
  ...NOTICES_EN,
  ...PAPER_EN,
  ...RULE_SETS_EN,
  ...SECRET_EN,
  ...SESSION_EN,
  ...SESSION_COURSE_EN,
  ...SIGN_IN_EN,
  ...SIGNING_EN,
  ...SUBJECTS_EN,
  ...TIMELINE_EN,
  ...TRACE_EN,
  ...UNITS_EN,
  ...WORK_EN,
};
