import { at, isMembers, textAt, type Members } from '../canonical-json';
import { filesOf } from '../checks/documents';
import { checkLog, type KeptOutside } from '../checks/log';
import { checkRound } from '../checks/rounds';
import { checkRules, setsNamed } from '../checks/rules';
import { foldSession, type Session } from '../checks/session';
import { PackRules } from '../checks/session-rule';
import { compareResult, recountAll, ruleOf } from '../checks/tally';
import type { Parts } from '../container/read-container';
import { leafHash } from '../log/merkle';
import { bytesOf } from '../bytes';
import type { Thing } from '../record/thing';
import { Report } from '../report';
import { Days } from './days';
import { Leaves } from './leaves';
import { isOpening } from './opening';
import { readYear } from './read-year';
import { THINGS_PART, thingsOf } from './things';

const WRONG = { form: 'thing-form', commitment: 'event-commitment', sequence: 'event-sequence' } as const;

/** Verifies the bundle of a year: a stretch of the log without a gap, with every event in it. */
export async function verifyYear(parts: Parts, kept: KeptOutside, report: Report): Promise<void> {
  const manifest = await readYear(parts);
  report.holds('manifest', { parts: manifest.parts });
  const { checkpoint } = await checkLog(parts, kept, report);
  const leaves = Leaves.in(parts);
  leaves.check(checkpoint, report);
  const year = new Year(parts, leaves, new Days(manifest.year, leaves), report);
  for (const [index, text] of manifest.openings) year.takeOpening(index, text);
  year.checkNames();
  // What sessions and rounds say is held against the dossiers, which come after them.
  year.checkAll((kind) => kind !== 'dossier');
  year.checkAll((kind) => kind === 'dossier');
  for (const gap of leaves.missing()) report.wrong('leaf-missing', { from: gap.from + 1, to: gap.to });
  year.days.check(checkpoint.size, report);
  year.sayWhole(manifest.year);
  if (parts.has('cover.html')) report.open('cover');
  report.open('later');
}

interface Counts {
  things: number;
  events: number;
  withheldEvents: number;
  withheldTexts: number;
  erasedTexts: number;
}

/** Goes through the things of a year, one at a time. */
class Year {
  private readonly counts = new Map<string, Counts>();
  private readonly sessions = new Map<string, Session | null>();
  private readonly rounds = new Map<string, Thing>();
  private readonly sets = new Map<string, number>();
  private readonly files = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly rules: PackRules;
  private readonly told = {
    submitted: 0,
    decided: 0,
    counted: 0,
    lines: 0,
    linesOf: 0,
    byPlaces: 0,
    ofShown: 0,
    signed: 0,
    uncounted: 0,
    elsewhere: 0,
    rules: 0,
    rulesOf: 0,
  };

  constructor(
    private readonly parts: Parts,
    private readonly leaves: Leaves,
    readonly days: Days,
    private readonly report: Report,
  ) {
    this.rules = new PackRules(parts);
  }

  /** @param text of an entry that is no event; an event would be hidden behind another text */
  takeOpening(index: number, text: string): void {
    if (!isOpening(text, index)) this.report.wrong('opening-form', { leaf: index + 1 });
    const misplaced = this.leaves.take(index, leafHash(bytesOf(text)));
    if (misplaced) this.report.wrong(misplaced, { kind: 'log', id: '–', seq: 0, leaf: index + 1 });
  }

  /** Nothing travels in a bundle that nobody looks at. */
  checkNames(): void {
    const known = new Set([
      'year.json',
      'range',
      'checkpoint',
      'vkeys',
      'consistency',
      'closings',
      'cover.html',
    ]);
    const isKnown = (part: string): boolean =>
      known.has(part) || THINGS_PART.test(part) || /^leaves\/\d{6}$/.test(part) || part.startsWith('rules/');
    for (const part of this.parts.keys()) if (!isKnown(part)) this.report.wrong('part-unknown', { part });
  }

  checkAll(wanted: (kind: string) => boolean): void {
    for (const { part, read } of thingsOf(this.parts, wanted))
      if ('is' in read) this.report.wrong(WRONG[read.is], { part, seq: read.seq });
      else {
        this.mustBeNew(read.thing);
        this.place(read.thing, read.leaves);
        this.look(read.thing);
      }
  }

  /** A thing in two pieces would be compared with nothing: what began before its events is not looked at. */
  private mustBeNew({ kind, id }: Thing): void {
    if (this.seen.has(`${kind}/${id}`)) this.report.wrong('thing-twice', { kind, id });
    this.seen.add(`${kind}/${id}`);
  }

  private place(thing: Thing, places: readonly unknown[]): void {
    const { kind, id, events } = thing;
    let before = -1;
    for (const [at, event] of events.entries()) {
      const index = places[at];
      const misplaced = this.leaves.take(index, event.leaf);
      const leaf = typeof index === 'number' ? index + 1 : '–';
      if (misplaced) this.report.wrong(misplaced, { kind, id, seq: event.seq, leaf });
      else if (Number(index) <= before) this.report.wrong('event-order', { kind, id, seq: event.seq });
      else this.days.note(thing, event, Number(index));
      before = Number(index);
    }
  }

  private look(thing: Thing): void {
    this.count(thing);
    for (const file of filesOf(thing)) this.files.add(file);
    if (thing.kind === 'session') this.lookAtSession(thing);
    else if (thing.kind === 'round') this.lookAtRound(thing);
    else if (thing.kind === 'dossier') this.lookAtDossier(thing);
  }

  private count({ kind, events, ...thing }: Thing): void {
    const counts = this.counts.get(kind) ?? {
      ...{ things: 0, events: 0, withheldEvents: 0, withheldTexts: 0, erasedTexts: 0 },
    };
    counts.things += 1;
    counts.events += events.length;
    counts.withheldEvents += thing.withheldEvents;
    counts.withheldTexts += thing.withheldTexts;
    counts.erasedTexts += thing.erased.length;
    this.counts.set(kind, counts);
  }

  private lookAtSession(thing: Thing): void {
    const session = foldSession(thing);
    this.sessions.set(thing.id, session);
    const isClosed = thing.events.some(({ body }) => body?.type === 'closed');
    if (!isClosed) return;
    const aside = new Report();
    if (session) recountAll(thing.id, session, aside);
    this.report.adopt(aside);
    const [tally] = [...aside.paramsOf('tally'), ...aside.paramsOf('tally-of-shown')];
    if (!tally) return void (this.told.uncounted += 1);
    this.told.counted += 1;
    this.told.lines += Number(tally.lines);
    this.told.linesOf += Number(tally.of);
    this.told.byPlaces += aside.paramsOf('outcome-by-places').length;
    if (aside.has('tally-of-shown')) this.told.ofShown += 1;
  }

  private lookAtRound(thing: Thing): void {
    if (thing.first === 1) this.rounds.set(thing.id, thing);
    if (thing.events.some(({ body }) => body?.type === 'fully-signed')) this.told.signed += 1;
  }

  private lookAtDossier(thing: Thing): void {
    const { id, events, withheldEvents, withheldTexts } = thing;
    const hidden = { id, events: withheldEvents, texts: withheldTexts };
    if (withheldEvents + withheldTexts > 0) this.report.wrong('dossier-withheld', hidden);
    for (const [set, seq] of setsNamed(thing)) this.sets.set(set, seq);
    for (const event of events) {
      const { body, seq } = event;
      if (body?.type === 'submitted' && this.days.isOwn(event)) this.told.submitted += 1;
      if (body?.type === 'decided' && this.days.isOwn(event)) this.told.decided += 1;
      if (body?.type === 'decided' || body?.type === 'forwarded') {
        const told = at(body, body.type === 'decided' ? 'decision' : 'letter');
        const round = this.rounds.get(textAt(told, 'round') ?? '');
        if (round?.events.some(({ body: shown }) => shown !== null))
          checkRound(thing, event, told, round, this.report);
        else this.told.elsewhere += 1;
      }
      const result = body?.type === 'council-result-recorded' ? at(body, 'result') : null;
      if (!isMembers(result)) continue;
      const session = textAt(result, 'session') ?? '';
      const folded = this.sessions.get(session);
      if (folded) this.compare(thing, session, { seq, told: result }, folded);
      else this.told.elsewhere += 1;
    }
  }

  private compare(
    thing: Thing,
    id: string,
    told: { readonly seq: number; readonly told: Members },
    session: Session,
  ): void {
    if (!compareResult(thing, id, told, session, this.report)) return;
    this.told.rulesOf += 1;
    if (thing.first > 1) return;
    const aside = new Report();
    const isCompared = this.rules.compare(thing, { id, ...told, rule: ruleOf(session, thing.id) }, aside);
    this.report.adopt(aside);
    if (isCompared) this.told.rules += 1;
  }

  /** Of many things together what a bundle of one says of that. */
  sayWhole(year: number): void {
    const { report, told } = this;
    for (const [kind, { things, events, ...hidden }] of this.counts) {
      report.holds('things-of-year', { kind, things, events });
      const { withheldEvents, withheldTexts, erasedTexts } = hidden;
      if (withheldEvents + withheldTexts > 0)
        report.open('withheld-in-year', { kind, events: withheldEvents, texts: withheldTexts });
      if (erasedTexts > 0) report.open('erased-in-year', { kind, texts: erasedTexts });
    }
    checkRules(this.sets, this.parts, report);
    if (told.counted > 0)
      report.holds('tallies-of-year', { sessions: told.counted, lines: told.lines, of: told.linesOf });
    if (told.ofShown > 0) report.open('tallies-of-shown', { sessions: told.ofShown });
    if (told.byPlaces > 0) report.open('outcomes-by-places', { lines: told.byPlaces });
    if (told.rules > 0) report.holds('rules-compared', { lines: told.rules, of: told.rulesOf });
    if (told.uncounted > 0) report.open('uncounted-in-year', { sessions: told.uncounted });
    if (told.elsewhere > 0) report.open('links-elsewhere', { events: told.elsewhere });
    if (this.files.size > 0) report.open('documents-elsewhere', { documents: this.files.size });
    const { submitted, decided, counted, signed } = told;
    report.says('year', { year, submitted, decided, sessions: counted, signed });
  }
}
