import { randomUUID } from 'node:crypto';
import { hasRole, type DossierContent } from '@vinhdanh/domain';
import type { DraftStore, StoredDraft, Viewer } from '@vinhdanh/persistence';
import type { ShowSubjects } from '../eligibility/show-subjects';
import type { FileShelf } from '../files/file-shelf';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { KnownAwards } from '../ledger/known-awards';
import type { RuleShelf } from '../rules/rule-shelf';
import { draftView, latestText, type DraftView } from './draft-view';

/** What an applicant writes. */
export interface DraftWords {
  readonly award: string;
  readonly content: DossierContent;
  readonly retrospective: boolean;
}

/** Drafts of dossiers, each its applicant's own. */
export class KeepDrafts {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly awards: KnownAwards,
    private readonly drafts: DraftStore,
    private readonly files: FileShelf,
    private readonly subjects: ShowSubjects,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<readonly DraftView[]> {
    return (await this.drafts.list(viewer.person.id)).map((draft) => this.view(draft));
  }

  async show(viewer: Viewer, id: string): Promise<DraftView> {
    return this.view(found(await this.drafts.find(viewer.person.id, id)));
  }

  async begin(viewer: Viewer, words: DraftWords): Promise<DraftView> {
    const actor = actorOf(viewer);
    ensure(hasRole(actor, 'applicant'));
    await this.check(viewer, words);
    const draft: StoredDraft = {
      id: randomUUID(),
      organization: actor.organization,
      ...words,
      version: 1,
      updatedAt: this.clock.now(),
    };
    await this.drafts.insert(viewer.person.id, draft);
    return this.view(draft);
  }

  /** @throws Refused `stale-version` when the draft is no longer the one that was seen. */
  async change(viewer: Viewer, id: string, version: number, words: DraftWords): Promise<DraftView> {
    const draft = found(await this.drafts.find(viewer.person.id, id));
    await this.check(viewer, words);
    const changed = { ...draft, ...words, version: version + 1, updatedAt: this.clock.now() };
    if (!(await this.drafts.replace(viewer.person.id, changed)))
      throw refused('stale-version', { expected: version, actual: draft.version });
    return this.view(changed);
  }

  async remove(viewer: Viewer, id: string): Promise<void> {
    found((await this.drafts.remove(viewer.person.id, id)) || null);
  }

  private view(draft: StoredDraft): DraftView {
    return draftView(this.shelf.inForceNow.rules?.book ?? null, this.awards, draft);
  }

  /** What is written is held to the rules in force. @throws RulesUnreadable */
  private async check(viewer: Viewer, { award, content }: DraftWords): Promise<void> {
    if (!latestText(this.shelf.current.book, award)) throw refused('award-unknown', { award });
    await this.files.checkOwn(viewer, content);
    await this.subjects.checkTie(viewer, content);
  }
}
