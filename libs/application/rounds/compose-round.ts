import { randomUUID } from 'node:crypto';
import {
  addMilliseconds,
  checkDeathRecorded,
  checkSignatories,
  compose,
  type Composition,
  type DocumentKind,
  type DossierState,
  type LocalDate,
  type Signatory,
  type StepKind,
} from '@vinhdanh/domain';
import type { DossierQuery, SubjectFileQuery, Viewer } from '@vinhdanh/persistence';
import type { CountCaps } from '../caps/count-caps';
import type { DossierRulesDesk } from '../rules/dossier-rules-desk';
import { actorWith, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import type { BeginThing, Begun, Prepared, Preparation } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';
import { checkDayOf, codesOf, gatherDossiers, named } from '../things/gather-dossiers';
import { signatoriesOf, type SignatoryChoice } from './signatories';
import type { SigningDesk } from './signing-desk';

export interface ComposeRequest {
  readonly kind: DocumentKind;
  readonly dossiers: readonly string[];
  /** The day printed on the document; today unless given. */
  readonly dated: LocalDate | null;
  readonly signatories: readonly SignatoryChoice[] | null;
}

/** The step that each kind of document ends. */
const STEP_OF: Readonly<Record<DocumentKind, StepKind>> = { submission: 'sign', decision: 'decide' };

/** A round that nobody finishes ends after 30 days, so that its dossiers are free again. Ours, not the law's. */
const ROUND_LASTS_MS = 30 * 24 * 3_600_000;

/** Makes a document over dossiers that wait for it at the acting body, and asks for its signatures. */
export class ComposeRound {
  constructor(
    private readonly desk: SigningDesk,
    private readonly dossiers: DossierQuery,
    private readonly files: SubjectFileQuery,
    private readonly caps: CountCaps,
    private readonly rules: DossierRulesDesk,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, request: ComposeRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('round', key, (preparation) => this.prepare(viewer, request, preparation));
  }

  private async prepare(
    viewer: Viewer,
    { kind, dossiers, dated, signatories }: ComposeRequest,
    { beginnings }: Preparation,
  ): Promise<Prepared<'round'>> {
    const today = this.clock.today();
    const day = dated ?? today;
    const actor = actorWith(viewer, day, 'secretary', 'head', 'deputy', 'clerk');
    const { organization } = actor;
    const gathered = await gatherDossiers(
      this.dossiers,
      viewer,
      dossiers,
      (step) => step.kind === STEP_OF[kind] && step.organization === organization,
    );
    const retrospective = checkDayOf(gathered, day, today);
    if (kind === 'decision') {
      const states = gathered.map(({ state }) => state);
      await this.refuseUnrecordedDeaths(states, day);
      await this.caps.refuseStopped(states, 'decide');
    }
    const signers = await this.desk.signers(organization, day);
    const chosen = signatoriesOf(signers, signatories, actor.person);
    await this.desk.refuseRevoked(chosen);
    const id = randomUUID();
    const reserved = await beginnings.reserve(
      'round',
      id,
      gathered.map(({ state }) => state.id),
    );
    if (reserved.length > 0) throw refused('dossier-reserved', named(codesOf(gathered, reserved)));

    const at = this.clock.now();
    const composition: Composition = {
      id,
      kind,
      organization,
      dated: day,
      retrospective,
      dossiers: gathered.map(({ state, step }) => ({
        dossier: state.id,
        code: state.code,
        step: step.id,
        contentVersion: state.contentVersion,
      })),
      signatories: inOrder(chosen),
      expiresAt: addMilliseconds(at, ROUND_LASTS_MS),
    };
    const seq = compose(composition, actor, at).length;
    return {
      begun: { thing: 'round', id, seq, status: 'drafting' },
      opening: { opening: composition, by: actor, at },
    };
  }

  /** The files are read as they are now: a death entered after the reception counts, one that was corrected does not. */
  private async refuseUnrecordedDeaths(states: readonly DossierState[], on: LocalDate): Promise<void> {
    const diedOn = await this.files.deaths(states.flatMap(({ content }) => content.subject.ledger ?? []));
    for (const state of states) {
      const known = diedOn.get(state.content.subject.ledger ?? '') ?? null;
      ensure(checkDeathRecorded(state, known, await this.rules.livingOnly(state, on)));
    }
  }
}

function inOrder(signatories: readonly Signatory[]): readonly Signatory[] {
  ensure(checkSignatories(signatories));
  return signatories;
}
