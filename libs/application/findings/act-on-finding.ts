import { randomUUID } from 'node:crypto';
import {
  decideFinding,
  evolveFinding,
  type Actor,
  type AuditFinding,
  type Conclusion,
  type FindingAbout,
  type FindingAct,
  type FindingEvent,
  type FindingFacts,
} from '@vinhdanh/domain';
import type { FindingQuery, Repositories, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { tellOfFinding } from './tell-of-finding';

/** What became of an act on a finding. */
export interface ActedOnFinding {
  readonly finding: string;
  readonly seq: number;
  readonly phase: AuditFinding['phase'];
}

export interface NewFinding {
  readonly about: FindingAbout;
  readonly organization: string;
  readonly words: string;
}

/** What was asked before the act, in the registers and of the thing. */
interface Asked extends Pick<FindingFacts, 'aboutSeq' | 'bodyWithin' | 'closesFor'> {
  readonly key: CommandKey;
  readonly expectedSeq: number | null;
}

const NOT_ASKED: Omit<Asked, 'key'> = {
  aboutSeq: null,
  bodyWithin: false,
  closesFor: false,
  expectedSeq: null,
};

/**
 * What auditors find, what is answered and how it is closed. Nothing of it waits or runs, and it may come twenty years after the
 * thing has ended: record, read model, notifications and the answer for a repeated request are one transaction.
 */
export class ActOnFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findings: FindingQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-found` for what the auditor may not see */
  async raise(
    viewer: Viewer,
    { about, organization, words }: NewFinding,
    key: CommandKey,
  ): Promise<ActedOnFinding> {
    const aboutSeq = await this.findings.target(viewer, about.kind, about.id);
    const bodyWithin = await this.findings.within(viewer, organization, about.kind, about.id);
    const act: FindingAct = { type: 'raise', id: randomUUID(), about, organization, words };
    return this.act(viewer, null, act, { ...NOT_ASKED, key, aboutSeq, bodyWithin });
  }

  async answer(
    viewer: Viewer,
    id: string,
    words: string,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<ActedOnFinding> {
    const { closesFor } = found(await this.findings.find(viewer, id));
    return this.act(viewer, id, { type: 'answer', words }, { ...NOT_ASKED, key, expectedSeq, closesFor });
  }

  async close(
    viewer: Viewer,
    id: string,
    closing: { readonly conclusion: Conclusion; readonly words: string; readonly expectedSeq: number | null },
    key: CommandKey,
  ): Promise<ActedOnFinding> {
    const { closesFor } = found(await this.findings.find(viewer, id));
    const { conclusion, words, expectedSeq } = closing;
    const act = { type: 'close', conclusion, words } as const;
    return this.act(viewer, id, act, { ...NOT_ASKED, key, expectedSeq, closesFor });
  }

  private act(
    viewer: Viewer,
    id: string | null,
    act: FindingAct,
    { key, expectedSeq, ...asked }: Asked,
  ): Promise<ActedOnFinding> {
    const actor: Actor = actorOf(viewer);
    const [now, today] = [this.clock.now(), this.clock.today()];
    return answerOnce(this.unitOfWork, key, now, async (repositories) => {
      const before = id === null ? null : found(await repositories.findings.take(id));
      const body = before?.organization ?? (act.type === 'raise' ? act.organization : '');
      const facts = {
        ...{ ...asked, today },
        bodyStands: await repositories.findings.stands(body, today),
        answersFor: await repositories.findings.tookOver(actor.organization, body),
      };
      const command = { ...act, actor, ...(expectedSeq === null ? {} : { expectedSeq }) };
      const decided = decideFinding(before, command, facts, now);
      if (!decided.accepted) throw new Refused(decided.refusal);
      return this.keep(repositories, before, decided.events);
    });
  }

  private async keep(
    repositories: Repositories,
    before: AuditFinding | null,
    events: readonly FindingEvent[],
  ): Promise<ActedOnFinding> {
    const after = events.reduce<AuditFinding | null>(evolveFinding, before);
    if (!after) throw new Error('an act leaves a finding');
    const { record, findings } = repositories;
    const { id, seq, phase } = after;
    await record.lock('finding', [id]);
    const tailHash = (await record.tails('finding', [id])).get(id)?.hash ?? '';
    await record.append('finding', [{ id, tailHash, events }]);
    await findings.put(after);
    for (const event of events) await tellOfFinding(repositories, after, event);
    return { finding: id, seq, phase };
  }
}
