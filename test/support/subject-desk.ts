import { randomUUID } from 'node:crypto';
import {
  AskEligibility,
  Clock,
  commandKey,
  FindCandidates,
  KeepSubjects,
  knownAwards,
  ReadFiles,
  ShowSubjects,
} from '@vinhdanh/application';
import type { Actor, SubjectFact } from '@vinhdanh/domain';
import { LedgerQuery, SubjectFileQuery, SubjectQuery, UnitOfWork, type Viewer } from '@vinhdanh/persistence';
import { loadLaw, loadRuleBook } from '@vinhdanh/rules';
import type { TestDatabase } from './database';
import { criteria } from './subjects';

const LAW = loadLaw(['national']);

type Claim = Parameters<KeepSubjects['register']>[1];

/** Somebody of the unit about whom nothing more is known. */
const NOBODY: Claim = {
  kind: 'person',
  name: 'Nguyễn Văn Hồ Sơ (hư cấu)',
  unit: 'Trường Tiểu học Thử Nghiệm',
  bornOn: null,
  birthYear: null,
  gender: null,
  identifierHash: null,
  formerName: '',
  formerUnit: '',
  subject: null,
  body: null,
  evidence: 'Lý lịch cán bộ (hư cấu)',
};

/** The use cases about subjects over one database, with the national criteria. */
export class SubjectDesk {
  readonly keep: KeepSubjects;
  readonly show: ShowSubjects;
  readonly ask: AskEligibility;
  readonly candidates: FindCandidates;
  readonly files: ReadFiles;

  constructor({ dataSource }: TestDatabase) {
    const clock = new Clock();
    const rules = { current: { law: LAW, criteria, book: { ...loadRuleBook(['national']), standing: [] } } };
    const { book } = rules.current;
    const subjects = new SubjectQuery(dataSource);
    this.files = new ReadFiles(new SubjectFileQuery(dataSource), rules);
    this.keep = new KeepSubjects(new UnitOfWork(dataSource), subjects, book, clock);
    this.show = new ShowSubjects(subjects, new LedgerQuery(dataSource), knownAwards(LAW), book, clock);
    this.ask = new AskEligibility(subjects, this.files, rules, clock);
    this.candidates = new FindCandidates(subjects, this.files, rules, clock);
  }

  /** Registers somebody; what is not said of them is not known. */
  async register(viewer: Viewer, claim: Partial<Claim> = {}): Promise<{ id: string; isNew: boolean }> {
    return this.keep.register(viewer, { ...NOBODY, ...claim }, freshKey(viewer));
  }

  /** Writes a fact with a document of 5 January 2026. */
  async write(viewer: Viewer, subject: string, fact: SubjectFact): Promise<string> {
    return (await this.keep.addFact(viewer, subject, fact, SOURCE, freshKey(viewer))).id;
  }

  async correct(viewer: Viewer, wrong: string, fact: SubjectFact | null): Promise<string> {
    const source = { ...SOURCE, reason: 'Ghi nhầm (hư cấu).' };
    return (await this.keep.correct(viewer, wrong, fact, source, freshKey(viewer))).id;
  }
}

const SOURCE = { document: 'Quyết định số 1/QĐ (hư cấu)', documentDate: '2026-01-05' };

export const freshKey = ({ person }: Viewer) => commandKey(person.id, randomUUID(), '/', {});

/** Whoever acts, as the application sees who calls. */
export const viewerOf = (actor: Actor): Viewer => ({
  person: { id: actor.person, name: actor.person, locale: 'vi', fictitious: true, allowsNudges: false },
  office: {
    id: actor.office,
    titleVi: actor.role,
    titleEn: actor.role,
    role: actor.role,
    organization: { id: actor.organization, nameVi: '', nameEn: '', level: 'unit' },
    from: actor.from,
    to: actor.to,
    jurisdiction: actor.role === 'administrator' ? actor.organization : null,
    everywhere: false,
    councils: [],
  },
});
