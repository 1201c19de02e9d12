import type { ArchivedThing } from '@vinhdanh/archive';
import { submittedOn, type DossierState, type Law, type SignedDocument } from '@vinhdanh/domain';
import type { ArchiveQuery, BundledThingName, RoundQuery, SessionQuery, Viewer } from '@vinhdanh/persistence';
import type { MakeBundle } from '../bundles/make-bundle';
import type { SeenThings } from '../bundles/seen-things';
import type { MinutesShown } from '../sessions/show-minutes';
import { evidence } from './archived-evidence';
import type { ArchivedFiles, WantedFile } from './archived-files';
import { fileName } from './file-names';
import { endedDossier, listedRetention } from './listed-retention';

/** Whose archive, and of which year. */
export interface ArchiveScope {
  readonly viewer: Viewer;
  readonly body: string;
  readonly year: number;
}

/** Draws minutes as a PDF. */
export type DrawMinutes = (minutes: MinutesShown) => Promise<Uint8Array>;

/** Dossiers that are read at a time. */
const PAGE = 50;

const PDF = 'application/pdf';

/** A signed letter or decision, as the dossiers name it that it is of. */
interface SignedPaper extends SignedDocument {
  readonly kind: 'letter' | 'decision';
}

const paperCode = ({ round }: Pick<SignedPaper, 'round'>): string => `VB-${round}`;
const sessionCode = (session: string): string => `PH-${session}`;

const papersOf = ({ letters, decision }: DossierState): readonly SignedPaper[] => [
  ...letters.map((letter) => ({ ...letter, kind: 'letter' as const })),
  ...(decision ? [{ ...decision, kind: 'decision' as const }] : []),
];

/** The dossier, and what its archive has beside it. */
export const thingsOf = (state: DossierState): readonly BundledThingName[] => [
  { kind: 'dossier', id: state.id },
  ...papersOf(state).map(({ round }) => ({ kind: 'round', id: round })),
  ...state.results.map(({ session }) => ({ kind: 'session', id: session })),
];

/** The dossiers of a body and year, then the papers that they have in common, then the sessions that voted on them. */
export class CollectThings {
  constructor(
    private readonly archives: ArchiveQuery,
    private readonly files: ArchivedFiles,
    private readonly bundles: MakeBundle,
    private readonly seen: SeenThings,
    private readonly sessions: SessionQuery,
    private readonly rounds: RoundQuery,
    private readonly law: Law,
    private readonly draw: DrawMinutes,
  ) {}

  async *execute(scope: ArchiveScope): AsyncGenerator<ArchivedThing> {
    const papers = new Map<string, SignedPaper>();
    const sessions = new Set<string>();
    for await (const state of this.dossiers(scope)) {
      for (const paper of papersOf(state)) papers.set(paper.round, paper);
      for (const { session } of state.results) sessions.add(session);
      yield await this.dossier(scope, state);
    }
    for (const id of [...papers.keys()].sort()) yield await this.paper(scope, papers.get(id)!);
    for (const id of [...sessions].sort()) {
      const session = await this.session(scope, id);
      if (session) yield session;
    }
  }

  /** All that have ended, page by page. */
  async *dossiers({ viewer, body, year }: ArchiveScope): AsyncGenerator<DossierState> {
    for (let after = ''; ;) {
      const page = await this.archives.closed(viewer, body, { from: year, to: year }, after, PAGE);
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.code;
    }
  }

  /** What the dossier and its papers name in the store of files. */
  wanted(state: DossierState): readonly WantedFile[] {
    return [...this.partsOf(state), ...papersOf(state).map(signedFile)];
  }

  private partsOf({ content, requiredParts }: DossierState): readonly WantedFile[] {
    return content.parts.map(({ part, file, name }) => {
      const title = requiredParts.find(({ id }) => id === part)?.nameVi ?? name;
      return { sha256: file, title, number: null, day: null, isSigned: false };
    });
  }

  private async dossier({ viewer }: ArchiveScope, state: DossierState): Promise<ArchivedThing> {
    const { id, code, award, awardNameVi, content, status, lastActOn, results } = state;
    const { documents, lost } = await this.files.sort(this.partsOf(state));
    const seen = await this.seen.of(
      viewer,
      results.map(({ session }) => ({ kind: 'session', id: session })),
    );
    return {
      ...{ kind: 'dossier', code, id, title: `${awardNameVi}: ${content.subject.name}` },
      award: { code: award, name: awardNameVi },
      subject: content.subject.name,
      outcome: status,
      retention: listedRetention(this.law, endedDossier(state)),
      ...{ begun: submittedOn(state), ended: lastActOn },
      related: [
        ...papersOf(state).map(paperCode),
        ...[...seen].map((name) => sessionCode(name.slice(name.indexOf('/') + 1))),
      ],
      documents: [...documents, evidence(() => this.bundles.ofDossier(viewer, id))],
      lost,
    };
  }

  private async paper({ viewer }: ArchiveScope, paper: SignedPaper): Promise<ArchivedThing> {
    const { round, signedOn, kind } = paper;
    const { documents, lost } = await this.files.sort([signedFile(paper)]);
    const isSeen = (await this.rounds.visible(viewer, round)) !== null;
    return {
      ...{ kind: 'paper', code: paperCode(paper), id: round, title: titleOf(paper) },
      ...{ award: null, subject: null, outcome: null, related: [], lost },
      retention: listedRetention(this.law, { of: kind, level: null, on: signedOn }),
      ...{ begun: signedOn, ended: signedOn },
      documents: isSeen ? [...documents, evidence(() => this.bundles.ofRound(viewer, round))] : documents,
    };
  }

  /** Null where whoever makes the archive may not see the session, or its figures. */
  private async session({ viewer }: ArchiveScope, id: string): Promise<ArchivedThing | null> {
    const found = await this.sessions.find(viewer, id);
    const isSeen = (await this.seen.of(viewer, [{ kind: 'session', id }])).size > 0;
    if (!found || !isSeen) return null;
    const { state, council } = found;
    const facts = { state, council: council.nameVi, ...(await this.sessions.minutes(state)) };
    return {
      ...{ kind: 'session', code: sessionCode(id), id },
      title: `Phiên họp ${council.nameVi} ngày ${dayWords(state.heldOn)}`,
      ...{ award: null, subject: null, outcome: null, related: [], lost: [] },
      retention: listedRetention(this.law, { of: 'session', level: null, on: state.heldOn }),
      ...{ begun: state.heldOn, ended: state.heldOn },
      documents: [this.minutes(facts), evidence(() => this.bundles.ofSession(viewer, id))],
    };
  }

  private minutes(facts: MinutesShown): ArchivedThing['documents'][number] {
    const { draw } = this;
    const title = 'Biên bản phiên họp';
    return {
      ...{ name: fileName(1, title, PDF), title, number: null, day: facts.state.heldOn, mediaType: PDF },
      ...{ isSigned: false, sha256: null },
      async *bytes() {
        yield await draw(facts);
      },
    };
  }
}

const dayWords = (day: string): string => day.split('-').reverse().join('/');

const titleOf = ({ kind, number, signedOn }: SignedPaper): string =>
  `${kind === 'decision' ? 'Quyết định' : 'Tờ trình'} ${number} ngày ${dayWords(signedOn)}`;

const signedFile = (paper: SignedPaper): WantedFile => ({
  ...{ sha256: paper.file, title: titleOf(paper), number: paper.number, day: paper.signedOn, isSigned: true },
});
