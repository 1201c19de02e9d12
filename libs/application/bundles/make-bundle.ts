import { writeBundle, type BundleContent } from '@vinhdanh/bundle';
import { upcast, type DossierEvent, type RoundEvent, type SessionEvent } from '@vinhdanh/domain';
import type { AnyEvent, DossierQuery, ReadingStore, Viewer } from '@vinhdanh/persistence';
import { found, notFound } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { recordReading } from '../tracing/record-reading';
import { filesOf, type AssembleBundle } from './assemble-bundle';
import { coverOfDossier, coverOfRound, coverOfSession } from './cover';
import { linkedThings, ruleSetsOf } from './linked-things';
import { mayHaveBundle } from './may-have-bundle';
import { rulesPart } from './rules-part';
import type { SeenThings } from './seen-things';
import { showEvent } from './show-events';

export interface BundleOptions {
  /** The size of an older tree that the bundle's is to be proven to extend. */
  readonly since?: number;
}

/** A bundle on its way out. */
export interface MadeBundle {
  /** Without its ending. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The evidence of a dossier, of a session or of a signed document in one file, which is verified without us
 * (docs/record-format.md). Each throws Refused `not-found` where the viewer may not have it, and what assembling it throws.
 */
export class MakeBundle {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly seenThings: SeenThings,
    private readonly press: AssembleBundle,
    private readonly rules: RuleShelf,
    private readonly readings: Pick<ReadingStore, 'add'>,
    private readonly mayHave = mayHaveBundle,
  ) {}

  async ofDossier(viewer: Viewer, id: string, { since }: BundleOptions = {}): Promise<MadeBundle> {
    const { state } = found(await this.dossiers.find(viewer, id));
    if (!this.mayHave(viewer, state)) throw notFound();
    const subject = { kind: 'dossier', id } as const;
    const begun = await this.press.begin(subject);
    const bodies = begun.own.map(({ body }) => upcast('dossier', body as DossierEvent));
    const links = linkedThings(bodies);
    const seen = await this.seenThings.of(viewer, links);
    const { size, ...content } = await this.press.assemble(begun, {
      ...{ subject, links, since, wanted: filesOf(begun.own) },
      show: (event, isSecret) => {
        const isSeen = event.kind === 'dossier' || seen.has(`${event.kind}/${event.id}`);
        return showEvent(event, { dossier: id, isSeen, isSecret });
      },
    });
    const rules = await rulesPart(this.rules, ruleSetsOf(bodies));
    return this.out(viewer, state.code, { ...content, rules, cover: coverOfDossier(state, bodies, size) });
  }

  /** Once it is counted: with every paper of its ballots, as far as these have names. */
  async ofSession(viewer: Viewer, id: string, options: BundleOptions = {}): Promise<MadeBundle> {
    const { content, bodies, size } = await this.byItself(viewer, { kind: 'session', id }, options);
    const cover = coverOfSession(bodies as readonly SessionEvent[], size);
    return this.out(viewer, `phien-hop-${id.slice(0, 8)}`, { ...content, cover });
  }

  /** With the document as it was signed last. */
  async ofRound(viewer: Viewer, id: string, options: BundleOptions = {}): Promise<MadeBundle> {
    const { content, bodies, size } = await this.byItself(viewer, { kind: 'round', id }, options);
    const cover = coverOfRound(bodies as readonly RoundEvent[], size);
    return this.out(viewer, `van-ban-${id.slice(0, 8)}`, { ...content, cover });
  }

  /** What came of nothing else, for who keeps the files of a body or audits, and may see it. */
  private async byItself(
    viewer: Viewer,
    subject: { readonly kind: 'session' | 'round'; readonly id: string },
    { since }: BundleOptions,
  ) {
    const isSeen = (await this.seenThings.of(viewer, [subject])).size > 0;
    if (!isSeen || !this.mayHave(viewer, null)) throw notFound();
    const begun = await this.press.begin(subject);
    const bodies = begun.own.map(({ body }) => upcast(subject.kind, body));
    const { size, ...content } = await this.press.assemble(begun, {
      ...{ subject, links: [], since, wanted: standingFile(bodies) },
      show: (event, isSecret) => showEvent(event, { dossier: null, isSeen: true, isSecret }),
    });
    return { content: { ...content, rules: {} }, bodies, size };
  }

  private async out(viewer: Viewer, name: string, content: BundleContent): Promise<MadeBundle> {
    const { kind, id } = content.thing;
    await recordReading(this.readings, viewer, { what: 'bundle', thingKind: kind, thing: id });
    return { name, bytes: writeBundle(content) };
  }
}

/** The document of a round as it stands: with its last signature, or as it was drawn. */
const standingFile = (events: readonly AnyEvent[]): readonly string[] =>
  events
    .flatMap((event) => {
      if (event.type === 'signature-applied') return [event.signature.file];
      return event.type === 'document-drafted' ? [event.file] : [];
    })
    .slice(-1);
