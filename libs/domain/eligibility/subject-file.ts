import type { LocalDate } from '../kernel/time';
import type { CommendationKind, Holding } from '../ledger';
import type { SubjectKind } from '../rules/award';

/** The official yearly rating, best first. */
export const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export type Rating = (typeof RATINGS)[number];

/** How far an effect was recognised to reach, the nearest first. `province` is a ministry or a province. */
export const EFFECT_SCOPES = ['unit', 'province', 'nation'] as const;
export type EffectScope = (typeof EFFECT_SCOPES)[number];

/** Titles (danh hiệu) and forms of commendation (hình thức): what served one does not serve the other. */
export const SERVINGS = ['title', 'form'] as const;
export type Serving = (typeof SERVINGS)[number];

export const WORK_KINDS = ['initiative', 'research', 'combat-merit'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** A recognised initiative, an accepted research or a merit in combat, with what it has served already. */
export interface Initiative {
  readonly id: string;
  readonly kind: WorkKind;
  readonly scope: EffectScope;
  readonly year: number;
  readonly used: ReadonlyArray<{ readonly award: string; readonly serving: Serving }>;
}

/** What an achievement is recognised for; `long-service`: a career put forward as a whole. */
export const ACHIEVEMENT_GROUNDS = [
  'ad-hoc',
  'movement',
  'long-service',
  'external',
  'contribution',
] as const satisfies ReadonlyArray<CommendationKind | 'contribution'>;
export type AchievementGround = (typeof ACHIEVEMENT_GROUNDS)[number];

/** A merit other than the yearly work, recognised in writing. */
export interface Achievement {
  readonly id: string;
  readonly ground: AchievementGround;
  readonly scope: EffectScope;
  readonly year: number;
}

/** Time in a post, both days included. `higherRetirementAge`: the woman's own retirement age is the higher one. */
export interface ServiceSpan {
  readonly post: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly higherRetirementAge: boolean;
}

export const LEAVE_KINDS = ['maternity', 'treatment', 'other'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export interface LeaveSpan {
  readonly kind: LeaveKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A disciplinary period; `to` is its last day, null while it is not known. */
export interface DisciplineSpan {
  readonly measure: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const MATTER_KINDS = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** What holds every award back until a conclusion is recorded. `until` is the day of the conclusion. */
export interface OpenMatter {
  readonly kind: MatterKind;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** A proposal made for the subject, open or decided; withdrawn ones are not listed. */
export interface Proposal {
  readonly award: string;
  readonly kind: CommendationKind;
  readonly day: LocalDate;
  readonly achievement: string | null;
  /** Code of the dossier, where it is known. */
  readonly dossier?: string;
}

/** The year of a collective, counted in its members. */
export interface CollectiveYear {
  readonly year: number;
  readonly members: number;
  readonly completed: number;
  readonly advanced: number;
  readonly fighters: number;
  /** Members disciplined with a warning or worse. */
  readonly warned: number;
}

/** A lead recognised at the end of a year or at a movement's final review. */
export interface Lead {
  readonly of: 'cluster' | 'movement';
  readonly by: 'province' | 'central';
  readonly year: number;
  /** How many years the movement ran; 1 for a cluster's year. */
  readonly years: number;
}

/** The facts about a subject that eligibility is looked up in. Facts dated after the day asked about are not known yet. */
export interface SubjectFile {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly gender: 'female' | 'male' | null;
  readonly birthYear: number | null;
  readonly diedOn: LocalDate | null;
  readonly dissolvedOn: LocalDate | null;
  readonly ratings: ReadonlyArray<{ readonly year: number; readonly rating: Rating }>;
  readonly initiatives: readonly Initiative[];
  readonly achievements: readonly Achievement[];
  readonly service: readonly ServiceSpan[];
  readonly leaves: readonly LeaveSpan[];
  readonly discipline: readonly DisciplineSpan[];
  readonly openMatters: readonly OpenMatter[];
  readonly holdings: readonly Holding[];
  readonly proposals: readonly Proposal[];
  readonly collectiveYears: readonly CollectiveYear[];
  readonly leads: readonly Lead[];
}

/** A file with nothing on it yet. */
export const emptyFile = (id: string, kind: SubjectKind): SubjectFile => ({
  id,
  kind,
  gender: null,
  birthYear: null,
  diedOn: null,
  dissolvedOn: null,
  ratings: [],
  initiatives: [],
  achievements: [],
  service: [],
  leaves: [],
  discipline: [],
  openMatters: [],
  holdings: [],
  proposals: [],
  collectiveYears: [],
  leads: [],
});
