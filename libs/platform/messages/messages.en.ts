import { LEDGER_MESSAGES_EN } from './ledger-messages.en';
import { MOVE_MESSAGES_EN } from './move-messages.en';
import { CAP_MESSAGES_EN } from './cap-messages.en';
import { COUNCIL_MESSAGES_EN } from './council-messages.en';
import { BUNDLE_MESSAGES_EN } from './bundle-messages.en';
import { ERASURE_MESSAGES_EN } from './erasure-messages.en';
import { SECRET_MESSAGES_EN } from './secret-messages.en';
import { AUDIT_MESSAGES_EN } from './audit-messages.en';
import { ROSTER_MESSAGES_EN } from './roster-messages.en';
import { ROUTE_MESSAGES_EN } from './route-messages.en';
import { RULE_SET_MESSAGES_EN } from './rule-set-messages.en';

/**
 * The English sentences, by code. `{name}` is filled from the refusal's params; a part in square brackets is left out
 * when one of its params is absent.
 */
export const MESSAGES_EN = {
  // The platform
  'validation-failed':
    'Some of what was entered cannot be accepted. Correct the marked fields and send again.',
  'field-required': 'This field must be filled in.',
  'field-wrong-type': 'This value is of the wrong kind[; expected: {expected}].',
  'field-too-long': 'This text is too long[; at most {max} characters].',
  'field-too-short': 'This text is too short[; at least {min} characters].',
  'field-not-in-list': 'This value is not one of the choices[: {choices}].',
  'field-not-a-date': 'This is not a date; write it as year-month-day, such as 2025-07-02.',
  'field-not-an-id': 'This is not a valid identifier. Reload the page and choose again.',
  'field-out-of-range': 'This number is outside the limits[; at least {min}][; at most {max}].',
  'field-too-many': 'There are too many entries[; at most {max}].',
  'field-too-few': 'There are too few entries[; at least {min}].',
  'field-invalid': 'This value is not in the right form.',
  'unknown-field': 'The field[ "{field}"] is not known here. Remove it and send again.',
  'malformed-json': 'The request is not valid JSON. Check it and send again.',
  'not-found':
    'This does not exist, or you may not see it. Check the address, or the office in which you act.',
  'sign-in-required': 'Sign in to go on. If you were signed in, your session has ended.',
  'sign-in-failed': 'The sign-in name or the password is not right. Check both and try again.',
  'too-many-attempts': 'Too many attempts. Wait[ {minutes} minutes] and try again.',
  'too-many-watched':
    'You have too many pages of sessions open at once[; at most {most}]. Close some and reload.',
  'csrf-missing': 'The page can no longer prove that the request is yours. Reload it and try again.',
  'idempotency-key-required':
    'The request needs an Idempotency-Key header: a new identifier of its own, 8 to 100 characters long.',
  'idempotency-key-reused': 'This Idempotency-Key was already used for another request. Use a new one.',
  'version-required': 'The request does not say which version it is about. Reload and try again.',
  'stale-version':
    'Somebody changed this while you had it open[ (you saw version {expected}, it is now {actual})]. Reload and look again before you act.',
  unavailable: 'The system cannot take this now, and nothing was recorded. Try again in a few minutes.',
  'outcome-unknown':
    'It is not yet known whether this was recorded. Do not send it again: follow the status given here.',
  'payload-too-large': 'The request is too large[; at most {maxMb} MB].',
  'calendar-not-announced':
    'The days off of {year} have not been announced. The working calendar goes from {first} to {last}.',
  'cursor-invalid': 'This place in the list is not known. Begin at the first page.',
  'unsupported-media-type': 'This kind of content is not accepted here.',
  internal: 'Something went wrong on our side[; quote {instance} when you report it]. Try again later.',
  unknown: 'This cannot be done now (code: {code}).',

  // Files
  'file-empty': 'The file is empty. Choose another one.',
  'file-too-large': 'The file is too large[; at most {maxMb} MB].',
  'file-type-unknown': 'This kind of file is not accepted[; accepted: {accepted}].',
  'file-type-mismatch':
    'What is in the file is not what its name says[ (it holds {found})]. Save it again in the right format.',
  'file-name-invalid':
    'The name of the file cannot be used. Rename it: at most 255 characters, no slashes or control characters.',
  'file-required': 'Send exactly one file, in the field "file".',
  'file-unknown': 'The file of the part {part} was not handed in by you. Hand it in again.',

  // Offices and bodies
  'office-not-held': 'You do not hold this office on {day}[; its term began on {from}][ and ended on {to}].',
  'office-wrong-role': 'The office in which you act may not do this[; it is for: {needed}].',
  'office-required': 'Choose the office in which you act, then try again.',
  'wrong-organization': 'This belongs to another body than the one for which you act.',
  'organization-dissolved': 'On {day} there is no {organization}. Choose the body that succeeded it.',
  'organization-unknown': 'The body[ {organization}] is not in the register. Choose one from the list.',

  // The dossier
  'not-your-step': 'The dossier is not at your body now, so you cannot act on it.',
  'period-ends-before-it-begins': 'The counted period ends ({to}) before it begins ({from}).',
  'posthumous-person-only': 'Only a person is honoured posthumously, never a collective or household.',
  'never-posthumous':
    '{what} is never given posthumously ({article}). The head of the body that has the dossier refuses it, the applicant withdraws it, or an administrator cancels it.',
  'certificate-revoked':
    'The certificate of {name} was taken back. Choose somebody who may sign in that place.',
  'certificate-revoked-already': 'The certificate of this office was taken back before.',
  'certificate-stands': 'The certificate of this office was not taken back, so no other one is given.',
  'death-not-recorded':
    "The subject's file says that this person died on {day}. Record the death in the dossier [{code} ]before the decision, so that the award is given posthumously; if the file is wrong, correct it there.",
  'not-your-dossier':
    'Only the person who submitted the dossier may do this; once another unit proposes, its secretary and head may too.',
  'already-received': 'The dossier was already received.',
  'wrong-state': 'This cannot be done to a dossier in this state[: {status}].',
  'dossier-held': 'The dossier is held[ since {since}]. It goes on when the hold is lifted.',
  'dossier-not-held': 'The dossier is not held, so there is nothing to lift.',
  'dossier-ended': 'The dossier has ended[ ({status})]. Nothing more can be done to it.',
  'dossiers-not-at-this-step':
    'Some dossiers are not at this step[ ({count})]: {dossiers}. Take them off the list.',
  'dossier-reserved':
    'Some dossiers are already on an agenda or in a signing round[ ({count})]: {dossiers}. Take them off the list.',
  'name-required': 'Write the name of the person or collective that is proposed.',
  'reason-required': 'Write the reason: it becomes part of the record.',
  'text-too-long': 'The text is too long: {length} characters, at most {longest}. Shorten it.',
  'text-has-control-characters':
    'The text has characters that cannot be printed. Write it anew or paste it as plain text.',
  'effective-date-invalid': '"{day}" is not a date that exists.',
  'effective-date-in-future': 'The date {day} has not come yet. Use today or an earlier date.',
  'effective-date-before-last-act':
    'The date {day} is before the last act on the dossier ({last}). Use that date or a later one.',
  'effective-date-needs-retrospective':
    'Only a dossier entered afterwards from paper may bear an earlier date. Use today.',
  'parts-missing': 'The dossier lacks required parts: {parts}. Add them.',
  'content-changed':
    'The dossier was completed (version {actual}) after version {seen} had been looked at. Look at the new version.',
  'signatories-order':
    'A document needs the signature of at least one competent person, and then, last, that of the body.',
  'return-code-required': 'It was returned before: to return it once more, choose a listed reason.',
  'return-code-unknown': 'Its rules have no reason {code} for a return. Choose one from the list.',
  'return-code-not-asked': 'The dossier was never returned: it takes no reason code ({code}).',
  'limit-not-moved': 'The limit of the dossier does not move by the new calendar.',
  'part-unknown': 'The part {part} does not belong to the dossier of this award.',
  'award-unknown': 'The award {award} is not in the catalogue. Choose one from the list.',
  'award-not-in-force': 'The award {award} is not in force on {day}. Choose an award in force on that date.',
  'subject-kind-not-allowed':
    'This award is not given to this kind of subject. Choose another award or subject.',
  'no-route':
    'No procedure is in force for the award {award} on {day}. Ask the administrator to check the rules.',
  ...ROUTE_MESSAGES_EN,
  ...CAP_MESSAGES_EN,
  ...COUNCIL_MESSAGES_EN,
  ...AUDIT_MESSAGES_EN,
  ...ROSTER_MESSAGES_EN,
  ...SECRET_MESSAGES_EN,
  ...BUNDLE_MESSAGES_EN,
  ...ERASURE_MESSAGES_EN,
  ...RULE_SET_MESSAGES_EN,
  'reroute-target-invalid': 'The dossier cannot be moved to the step {step}. Choose a step of its route.',
  'posting-not-over': 'The public posting is not over[; it ends {dueAt}]. Wait until then.',
  'opinion-not-asked': 'Your body was not asked for an opinion on this dossier.',
  'opinion-already-recorded': 'The opinion of your body is already recorded.',
  'threshold-missing':
    'The rules give no voting threshold for the step {step}. Ask the administrator to add it.',
  'result-not-for-this-step': 'The result is not for the step at which the dossier is now[ ({step})].',
  'number-taken': 'The number {number} is already used. Take the next free number.',
  'mixed-decision':
    'One decision cannot hold these dossiers together. Choose dossiers of one award and one deciding body.',

  // Orders over open dossiers
  'enactment-wrong-state': 'This cannot be done to the order in its present state[: {phase}].',
  'enactment-needs-second-person':
    'An order is confirmed by another person than the one who proposed it. Ask another administrator.',
  'enactment-outside-jurisdiction': 'The order touches bodies outside the area of your office.',
  'enactment-nothing-to-do': 'There is nothing to carry out: no body ends and no open dossier is touched.',
  'enactment-bodies-under-order':
    'Another order that is not carried out yet names {organization}. Wait until it is, or withdraw it first.',
  'enactment-meetings-open':
    'Bodies that end still have sessions or signing rounds open ({count}): {meetings}. Close them or call them off first.',
  'order-number-required': 'Write the number of the document that orders it.',
  'succession-not-cited': 'Say which text ends {organization}.',
  'succession-without-successor':
    '{organization} is not dissolved, so somebody takes over from it. Choose who.',
  'succession-twice': '{organization} has the same successor twice.',
  'succession-several-successors':
    'Only a body that is split has several successors, at least two[: {organization}].',
  'succession-cycle': 'Following the successors of {organization} leads back to it.',
  'succession-successor-ends-too':
    'Who takes over from {organization} ends on the same day. Name the body that is there afterwards.',
  'succession-undecided':
    'Nobody has said which part of a divided body these belong to[: {organization}]. Choose for each unit.',
  'assignment-invalid': '{organization} is not among the successors of the body that is divided.',
  'reorganization-nothing-to-do': "No body on the dossier's way has changed.",
  'reorganization-no-decider':
    'The body that was to decide is gone and nobody takes over. The administrator must name who decides.',
  'reorganization-paper-open':
    'The dossier is being entered from paper[, its last act is of {last}]: more can be entered, so it is left as it is.',
  'reorganization-no-council': 'The successor has no council for the vote. Enter its council first.',

  // The council session
  'session-wrong-state': 'This cannot be done in the session as it is now[: {phase}].',
  'session-before-its-day': 'The session is on {day} and cannot be opened before.',
  'voting-end-in-past': 'The end of the voting has already passed. Choose a later time.',
  'agenda-empty': 'The agenda is empty. Put at least one dossier on it.',
  'agenda-frozen': 'The agenda is fixed and cannot be changed.',
  'agenda-not-frozen': 'The agenda is not fixed yet. Fix it first.',
  'agenda-hash-mismatch':
    'The agenda is not the one that your paper was made for. Reload the paper and vote again.',
  'not-on-agenda': 'The dossier is not on the agenda of this session.',
  'line-count-wrong': 'The paper has {given} lines, the agenda {asked}. Reload the paper and vote again.',
  'choice-unknown': 'The choice on line {line} is not one of those on the paper.',
  'seat-unknown': 'The seat {seat} does not belong to this council.',
  'seat-not-yours': 'This seat is not yours.',
  'seat-recused-line': 'You are recused from line {line}. Leave it out.',
  'already-recused': 'The member is already recused from this dossier.',
  'paper-already-cast': 'The paper of this seat was already cast. It counts once and cannot be changed.',
  'paper-after-close': 'The voting is closed. The paper was not taken.',
  'not-attending':
    'The seat is marked as absent and cannot vote. Ask the secretary to correct the attendance.',
  'quorum-lacking': 'Too few members attend: {reached}, needed {needed}.',
  'papers-missing': '{missing} papers have not been cast. Wait for them, or close expressly without them.',
  'session-body-stands': 'The body of the session still stands: only its secretary or chair may call it off.',
  'session-outside-jurisdiction':
    'The body of the session, and who took over from it, are outside the area of your office.',
  'chair-only': 'Only the chair of the session may do this.',
  'secretary-only': 'Only the secretary of the council may do this.',
  'minutes-order': 'The secretary signs the minutes first, then the chair.',
  'council-without-seats':
    'No seat of the council is filled on {day}. Ask the administrator to enter its members.',

  // The signing round
  'already-signed': 'You have already signed this document.',
  'not-your-turn': 'It is not your turn to sign. You are told when it is.',
  'round-ended': 'The signing has ended.',
  'round-over': 'The time for signing ended at {end}. Draw the document up anew.',
  'round-empty': 'Nobody is named to sign. Add at least one signatory.',
  'signatory-unknown': 'You are not among those who sign this document.',
  'signatory-not-allowed':
    'This office cannot sign here[: {office}]. Choose a head (person) or a clerk (body) of the signing body; each person and each place signs once.',
  'signatory-is-composer':
    'Whoever composes the round does not name himself to sign in the place of another[: {office}]. Choose somebody else, or let somebody else compose it.',
  'signatory-missing': 'On that day nobody of the signing body holds the office needed to sign[: {role}].',
  'signing-power-not-begun':
    'Your power to sign in this place begins on {from}. Sign from that day on, or pass the signature on.',
  'signing-power-ended':
    'Your power to sign in this place ended after {to}. Pass the signature on to somebody who may sign in it.',
  'signing-power-ended-already': 'This power ended after {to}.',
  'signing-power-backwards': 'The last day ({to}) must not be before the first ({from}).',
  'signing-power-own-place': 'Nobody signs in the place of oneself. Choose another office.',
  'signing-power-no-head': 'On {day} this is not the office of a head who is in office[: {office}].',
  'signing-power-no-signer': 'On {day} nobody holds this office[: {office}].',
  'signing-form-unknown': 'The rules of {day} have no such form[: {form}].',
  'signing-power-needs-document':
    'Who signs {prefix} needs a document that gives the power: enter its number and date.',
  'signing-power-before-document':
    'The power must not begin ({from}) before the day of its document ({date}).',
  'signing-power-given-already':
    'This office has such a power from {from}[ to {to}]. End that one first, or choose other days.',
  'power-document-unknown': 'The document was not handed in by you. Hand it in again.',
  'power-document-not-pdf': 'The document that gives the power must be a PDF file.',
  'delegate-not-allowed':
    'Signing cannot be passed to this person. Choose somebody whom the register lets sign in this place.',
  'document-changed': 'The document has changed since you opened it. Reload it, read it again and then sign.',
  'document-not-ready': 'The document is still being made. Try again in a moment.',

  ...LEDGER_MESSAGES_EN,
  ...MOVE_MESSAGES_EN,

  // Subject files, eligibility
  'fact-invalid': 'The field {field} of the fact is missing or cannot be right. Look it up in the document.',
  'fact-not-for-kind': 'This fact is not for a subject of this kind.',
  'fact-twice':
    'The file has this fact for the same year or under the same name. Correct the one that is there.',
  'fact-corrected': 'This fact was corrected. Load the file again and correct its newest version.',
  'fact-correction-empty': 'The correction says the same as the fact that is there.',
  'subject-unknown': 'There is no such subject among those that may be seen. Search and choose again.',
  'subject-other-kind': 'The chosen subject is of another kind than the subject of the dossier.',
  'subject-needs-evidence':
    'There are {candidates} subjects of this name and no evidence whether it is one of them. Give identity card, birth date or former unit, choose the known subject, or confirm that it is somebody new and say why.',
  'eligibility-held':
    'No proposal may be made now: {reason} Basis: {article}. Once there is a conclusion, record it in the file of the subject and submit again.',
  'candidates-too-many': 'There are {count} subjects here, more than {most}. Choose one body or one award.',
} as const satisfies Record<string, string>;
