import { setImmediate as breathe } from 'node:timers/promises';
import {
  knownOn,
  own,
  soonAfter,
  standings,
  standingUnder,
  textOn,
  type EligibilityStanding,
  type LocalDate,
  type SubjectKind,
} from '@vinhdanh/domain';
import type {
  BodyName,
  FiledProposal,
  FileSummary,
  SubjectQuery,
  SubjectReach,
  Viewer,
} from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import type { AwardName } from './ask-eligibility';
import { fileReach } from './file-reach';
import type { ReadFile, ReadFiles, RulesInForce } from './read-files';

/** Whether a subject may be proposed now, needs a decision of somebody, will be eligible within a year by time alone, or none of these. */
export type CandidateGroup = 'eligible' | 'soon' | 'needs-decision' | 'other';

const CANDIDATE_GROUPS: readonly CandidateGroup[] = ['eligible', 'soon', 'needs-decision', 'other'];

export type GroupCounts = Readonly<Record<CandidateGroup, number>>;

export interface CandidateSearch {
  /** A body and all below it; the viewer's whole reach when not given. */
  readonly body?: string | undefined;
  readonly kind?: SubjectKind | undefined;
  readonly search?: string | undefined;
  /** Calendar year of the proposal; this one when not given. */
  readonly year?: number | undefined;
}

export interface CandidatePage extends CandidateSearch {
  readonly award: string;
  readonly group?: CandidateGroup | undefined;
  /** Rows that were seen already. */
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}

export interface Candidate extends EligibilityStanding {
  readonly subject: Omit<FileSummary, 'createdAt'>;
  readonly group: CandidateGroup;
  /** Dossiers on their way that propose it for the award already. */
  readonly proposed: readonly FiledProposal[];
}

export interface Candidates {
  readonly on: LocalDate;
  readonly award: AwardName & { readonly code: string };
  readonly counts: GroupCounts;
  readonly items: readonly Candidate[];
  /** How many rows to pass over for the next page; null after the last. */
  readonly next: number | null;
}

export interface AwardCounts extends AwardName {
  readonly award: string;
  readonly counts: GroupCounts;
}

export interface AwardOverview {
  readonly on: LocalDate;
  readonly subjects: number;
  readonly awards: readonly AwardCounts[];
}

/** Most subjects that are looked at in one answer: for one award, and for all of them. */
const MOST_FOR_ONE = 20_000;
const MOST_FOR_ALL = 2_000;

const PAGE = 50;
const FILES_AT_ONCE = 500;
const NONE: GroupCounts = { eligible: 0, soon: 0, 'needs-decision': 0, other: 0 };

/** Whom of the viewer's reach the law lets be proposed, and for what. */
export class FindCandidates {
  constructor(
    private readonly subjects: SubjectQuery,
    private readonly files: ReadFiles,
    private readonly rules: RulesInForce,
    private readonly clock: Clock,
  ) {}

  /** For one award, whoever may be proposed first. @throws Refused `award-unknown`, `candidates-too-many` */
  async forAward(viewer: Viewer, page: CandidatePage): Promise<Candidates> {
    const { award, group, after = 0, limit = PAGE } = page;
    const name = own(this.rules.current.criteria.names, award);
    if (!name) throw refused('award-unknown', { award });
    const on = this.dayIn(page.year);
    const text = textOn(this.rules.current.criteria, award, on);
    const all: Candidate[] = [];
    await this.eachFile(viewer, page, MOST_FOR_ONE, (subject, { file, proposals }) => {
      const standing = standingUnder(knownOn(file, on), text, on);
      const open = proposals.filter((one) => one.award === award && one.status !== 'decided');
      all.push({ ...standing, subject, group: groupOf(standing, on), proposed: open });
    });
    const counts = all.reduce<GroupCounts>((sum, one) => plusOne(sum, one.group), NONE);
    const wanted = all.filter((one) => group === undefined || one.group === group).sort(nearerCandidate);
    const items = wanted.slice(after, after + limit);
    const next = after + limit < wanted.length ? after + limit : null;
    return { on, award: { code: award, nameVi: name.vi, nameEn: name.en }, counts, items, next };
  }

  /** How many may be proposed for each award. @throws Refused `candidates-too-many` */
  async overview(viewer: Viewer, search: CandidateSearch): Promise<AwardOverview> {
    const on = this.dayIn(search.year);
    const counts = new Map<string, GroupCounts>();
    let subjects = 0;
    await this.eachFile(viewer, search, MOST_FOR_ALL, (_subject, { file }) => {
      subjects += 1;
      for (const standing of standings(file, on, this.rules.current.criteria))
        if (standing.verdict !== 'never')
          counts.set(standing.award, plusOne(counts.get(standing.award) ?? NONE, groupOf(standing, on)));
    });
    const awards = [...counts].map(([award, count]) => {
      const name = own(this.rules.current.criteria.names, award);
      return { award, nameVi: name?.vi ?? award, nameEn: name?.en ?? award, counts: count };
    });
    return { on, subjects, awards: awards.sort(fuller) };
  }

  /** The bodies whose subjects are within the viewer's reach. */
  bodies(viewer: Viewer): Promise<readonly BodyName[]> {
    return this.subjects.bodies(fileReach(viewer, this.rules.current.book, this.clock.today()));
  }

  private async eachFile(
    viewer: Viewer,
    { body, kind, search }: CandidateSearch,
    most: number,
    look: (subject: Omit<FileSummary, 'createdAt'>, file: ReadFile) => void,
  ): Promise<void> {
    const reach = fileReach(viewer, this.rules.current.book, this.clock.today());
    const rows = await this.subjects.search(await this.narrowed(reach, body), {
      ...(kind ? { kind } : {}),
      ...(search ? { search } : {}),
      limit: most,
    });
    if (rows.length > most) throw refused('candidates-too-many', { count: rows.length, most });
    for (let from = 0; from < rows.length; from += FILES_AT_ONCE) {
      const subjects = new Map(
        rows.slice(from, from + FILES_AT_ONCE).map(({ createdAt: _at, ...row }) => [row.id, row]),
      );
      for (const read of await this.files.many([...subjects.keys()])) {
        const subject = subjects.get(read.file.id);
        if (subject) look(subject, read);
        await breathe();
      }
    }
  }

  /** The body with all below it, as far as the viewer's reach goes; a body outside of it holds nobody. */
  private async narrowed(reach: SubjectReach, body: string | undefined): Promise<SubjectReach> {
    if (body === undefined) return reach;
    const within = await this.subjects.reaches(reach, body);
    if (!within) return { roots: [], bodies: [], applicant: null };
    return reach.roots !== null && reach.roots.length === 0
      ? { roots: [], bodies: [body], applicant: null }
      : { roots: [body], bodies: [], applicant: null };
  }

  /** Today in this year, else the day of the year that is nearest to it. */
  private dayIn(year: number | undefined): LocalDate {
    const today = this.clock.today();
    if (year === undefined) return today;
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    return today < first ? first : today > last ? last : today;
  }
}

function groupOf({ verdict, earliest }: EligibilityStanding, on: LocalDate): CandidateGroup {
  if (verdict === 'eligible' || verdict === 'needs-decision') return verdict;
  return verdict === 'not-yet' && earliest !== null && earliest <= soonAfter(on) ? 'soon' : 'other';
}

const plusOne = (counts: GroupCounts, group: CandidateGroup): GroupCounts => ({
  ...counts,
  [group]: counts[group] + 1,
});

function nearerCandidate(a: Candidate, b: Candidate): number {
  const rank = CANDIDATE_GROUPS.indexOf(a.group) - CANDIDATE_GROUPS.indexOf(b.group);
  if (rank !== 0) return rank;
  const [dayA, dayB] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.lacking !== b.lacking) return a.lacking - b.lacking;
  return a.subject.name.localeCompare(b.subject.name, 'vi') || (a.subject.id < b.subject.id ? -1 : 1);
}

/** Awards for which more may be proposed come first. */
const fuller = (a: AwardCounts, b: AwardCounts): number =>
  b.counts.eligible - a.counts.eligible ||
  b.counts.soon - a.counts.soon ||
  b.counts['needs-decision'] - a.counts['needs-decision'];
