import { LONGEST_NAME, LONGEST_NOTE, type DossierActType } from '@vinhdanh/domain';
import type { MessageKey } from '../../i18n/messages.vi';

export type FieldKind =
  'line' | 'text' | 'answer' | 'count' | 'day' | 'missing' | 'return-code' | 'step' | 'body';

export interface ActField {
  /** A name, or the way to a value inside another. */
  readonly name: string | readonly string[];
  readonly kind: FieldKind;
  readonly label: MessageKey;
  readonly required: boolean;
  readonly longest?: number;
}

const text = (name: ActField['name'], label: MessageKey, required: boolean): ActField => ({
  name,
  kind: 'text',
  label,
  required,
  longest: LONGEST_NOTE,
});

const line = (name: ActField['name'], label: MessageKey, required: boolean): ActField => ({
  name,
  kind: 'line',
  label,
  required,
  longest: LONGEST_NAME,
});

/** What is said of a move. */
export const MOVE_FIELDS: readonly ActField[] = [
  { name: 'to', kind: 'body', label: 'field.newUnit', required: true },
  { name: 'movedOn', kind: 'day', label: 'field.movedOn', required: true },
  { name: ['period', 'from'], kind: 'day', label: 'field.periodFrom', required: true },
  { name: ['period', 'to'], kind: 'day', label: 'field.periodTo', required: true },
  line(['document', 'number'], 'field.moveDocument', true),
  { name: ['document', 'date'], kind: 'day', label: 'field.deathDocumentDate', required: true },
];

export const MOVE_ACTS = ['record-move', 'correct-move'] as const;
export type MoveAct = (typeof MOVE_ACTS)[number];
export const isMoveAct = (act: string): act is MoveAct => MOVE_ACTS.some((known) => known === act);

const NOTE = text('note', 'field.note', false);
export const REASON = text('reason', 'field.reason', true);

/** What each act asks for. A resubmission has a page of its own, moves a dialog; acts about caps stand with the caps. */
export const ACT_FIELDS: Readonly<
  Record<Exclude<DossierActType, 'resubmit' | 'state-count' | 'pass-cap' | MoveAct>, readonly ActField[]>
> = {
  receive: [NOTE],
  appraise: [NOTE],
  'record-opinion': [{ name: 'answer', kind: 'answer', label: 'field.answer', required: true }, NOTE],
  'record-posting': [{ name: 'objections', kind: 'count', label: 'field.objections', required: true }, NOTE],
  present: [
    line('presenter', 'field.presenter', true),
    line('authorisedBy', 'field.authorisedBy', false),
    line('place', 'field.place', true),
  ],
  return: [
    { name: 'code', kind: 'return-code', label: 'field.returnCode', required: true },
    REASON,
    { name: 'missing', kind: 'missing', label: 'field.missing', required: false },
  ],
  'give-comment': [text('note', 'field.unitComment', true)],
  'record-death': [
    { name: 'diedOn', kind: 'day', label: 'field.diedOn', required: true },
    line(['document', 'number'], 'field.deathDocument', true),
    { name: ['document', 'date'], kind: 'day', label: 'field.deathDocumentDate', required: true },
    line(['recipient', 'name'], 'field.recipientName', false),
    line(['recipient', 'relation'], 'field.recipientRelation', false),
  ],
  refuse: [REASON],
  hold: [REASON],
  lift: [REASON],
  withdraw: [REASON],
  reroute: [
    { name: 'chosenBy', kind: 'day', label: 'field.chosenBy', required: true },
    { name: 'toStep', kind: 'step', label: 'field.toStep', required: true },
    line('order', 'field.order', true),
    REASON,
  ],
  cancel: [REASON],
};

/** Acts that cannot be taken back, or that end the way of the dossier. */
export const GRAVE: ReadonlySet<string> = new Set([
  'refuse',
  'withdraw',
  'cancel',
  'return',
  'hold',
  'reroute',
]);

/** Acts that hardly any dossier needs: they do not press forward. */
export const RARE: ReadonlySet<string> = new Set(['record-move', 'correct-move', 'record-death']);

/** Refusals that say when or by whom the act becomes possible; the others only mean that it is somebody else's. */
export const WORTH_SAYING: ReadonlySet<string> = new Set([
  'dossier-held',
  'posting-not-over',
  'opinion-already-recorded',
  'comment-already-given',
  'office-not-held',
]);

export type FormAct = keyof typeof ACT_FIELDS;
export const hasForm = (act: string): act is FormAct => Object.hasOwn(ACT_FIELDS, act);
