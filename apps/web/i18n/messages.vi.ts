import { ARCHIVES_VI } from './words/archives.vi';
import { AUDIT_VI } from './words/audit.vi';
import { CALENDAR_VI } from './words/calendar.vi';
import { CAPS_VI } from './words/caps.vi';
import { CLUSTER_VI } from './words/cluster.vi';
import { CODES_VI } from './words/codes.vi';
import { CONTENT_VI } from './words/content.vi';
import { CONVENING_VI } from './words/convening.vi';
import { COUNCILS_VI } from './words/councils.vi';
import { DOSSIER_VI } from './words/dossier.vi';
import { DOSSIERS_VI } from './words/dossiers.vi';
import { DRAFTS_VI } from './words/drafts.vi';
import { ELIGIBILITY_VI } from './words/eligibility.vi';
import { ENACTMENTS_VI } from './words/enactments.vi';
import { EXPLANATION_VI } from './words/explanation.vi';
import { FRAME_VI } from './words/frame.vi';
import { LAW_VI } from './words/law.vi';
import { LEDGER_VI } from './words/ledger.vi';
import { LIMITS_VI } from './words/limits.vi';
import { NOTICES_VI } from './words/notices.vi';
import { PAPER_VI } from './words/paper.vi';
import { RULE_SETS_VI } from './words/rule-sets.vi';
import { SECRET_VI } from './words/secret.vi';
import { SESSION_VI } from './words/session.vi';
import { SESSION_COURSE_VI } from './words/session-course.vi';
import { SIGN_IN_VI } from './words/sign-in.vi';
import { SIGNING_VI } from './words/signing.vi';
import { SUBJECTS_VI } from './words/subjects.vi';
import { TIMELINE_VI } from './words/timeline.vi';
import { TRACE_VI } from './words/trace.vi';
import { UNITS_VI } from './words/units.vi';
import { WORK_VI } from './words/work.vi';

/** Câu chữ của màn hình, mỗi phần một tệp. The English files have the same keys; the compiler sees to it. */
export const VI = {
  ...ARCHIVES_VI,
  ...AUDIT_VI,
  ...CALENDAR_VI,
  ...CAPS_VI,
  ...CLUSTER_VI,
  ...CODES_VI,
  ...CONTENT_VI,
  ...CONVENING_VI,
  ...COUNCILS_VI,
  ...DOSSIER_VI,
  ...DOSSIERS_VI,
  ...DRAFTS_VI,
  ...ELIGIBILITY_VI,
  ...ENACTMENTS_VI,
  ...EXPLANATION_VI,
  ...FRAME_VI,
  ...LAW_VI,
  ...LEDGER_VI,
  ...LIMITS_VI,
  ...NOTICES_VI,
  ...PAPER_VI,
  ...RULE_SETS_VI,
  ...SECRET_VI,
  ...SESSION_VI,
  ...SESSION_COURSE_VI,
  ...SIGN_IN_VI,
  ...SIGNING_VI,
  ...SUBJECTS_VI,
  ...TIMELINE_VI,
  ...TRACE_VI,
  ...UNITS_VI,
  ...WORK_VI,
} as const;

export type MessageKey = keyof typeof VI;
