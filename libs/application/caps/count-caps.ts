import {
  capStops,
  checkCap,
  isInForce,
  passedBy,
  submittedOn,
  textDayOf,
  type Cap,
  type CapFinding,
  type CapStep,
  type DossierState,
  type LocalDate,
  type SubjectKind,
} from '@vinhdanh/domain';
import type { CapAsked, CapCounted, CapQuery } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { named } from '../things/gather-dossiers';

/** A proposal that was not handed in yet. */
export interface DraftedProposal {
  readonly award: string;
  readonly organization: string;
  readonly subject: SubjectKind;
  readonly day: LocalDate;
}

const COUNTRY = { vi: 'Cả nước', en: 'The whole country' };

/**
 * Caps counted for dossiers, as the read models have them now. A dossier comes under the caps of the text that it stays
 * under, and is counted in the calendar year in which it was handed in and with the body that submitted it.
 */
export class CountCaps {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly counts: CapQuery,
  ) {}

  async ofDossier(state: DossierState): Promise<readonly CapFinding[]> {
    return (await this.ofDossiers([state])).get(state.id) ?? [];
  }

  /** The caps of each dossier by its id; one statement, however many they are. */
  async ofDossiers(states: readonly DossierState[]): Promise<ReadonlyMap<string, readonly CapFinding[]>> {
    const pairs = (
      await Promise.all(
        states.map(async (state) =>
          (await this.capsOf(state)).map((cap) => ({ state, cap, asked: askedOf(state, cap) })),
        ),
      )
    ).flat();
    const counted = await this.counted(pairs.map(({ asked }) => asked));
    const found = new Map<string, CapFinding[]>();
    for (const { state, cap, asked } of pairs) {
      const count = counted.get(keyOf(asked));
      if (!count) throw new Error(`cap ${cap.id} was not counted`);
      const index = count.open.indexOf(state.id);
      const place = index < 0 ? null : count.held + index + 1;
      const finding = checkCap(cap, countOf(count, asked, place), passedBy(state.caps, cap.id));
      found.set(state.id, [...(found.get(state.id) ?? []), finding]);
    }
    return found;
  }

  /** The caps that a proposal would come under if it were handed in on the day, itself counted. */
  async ofDraft({ award, organization, subject, day }: DraftedProposal): Promise<readonly CapFinding[]> {
    const caps = this.shelf.current.law.caps.filter((cap) => isOf(cap, award, subject, day));
    const pairs = caps.map((cap) => ({
      cap,
      asked: { ...cap, cap: cap.id, organization, year: yearOf(day) },
    }));
    const counted = await this.counted(pairs.map(({ asked }) => asked));
    return pairs.flatMap(({ cap, asked }) => {
      const count = counted.get(keyOf(asked));
      if (!count) return [];
      const withIt = { ...count, open: [...count.open, ''] };
      return [checkCap(cap, countOf(withIt, asked, count.held + withIt.open.length))];
    });
  }

  /**
   * Looks again before a meeting or a document over dossiers; those entered from paper are stopped by nothing.
   * @throws Refused `caps-stop-dossiers` naming those that must not be taken further
   */
  async refuseStopped(states: readonly DossierState[], step: CapStep): Promise<void> {
    const found = await this.ofDossiers(states.filter(({ retrospective }) => !retrospective));
    const stopped = states.filter(({ id, caps }) => !capStops(found.get(id) ?? [], caps, step).allowed);
    if (stopped.length > 0) throw refused('caps-stop-dossiers', named(stopped.map(({ code }) => code)));
  }

  /** By the rules that reception fixed; before that, by those in force. */
  private async capsOf(state: DossierState): Promise<readonly Cap[]> {
    const { receivedOn, rules, award, content } = state;
    const { law } = receivedOn !== null && rules ? await this.shelf.rules(rules.set.id) : this.shelf.current;
    const day = textDayOf(state);
    return law.caps.filter((cap) => isOf(cap, award, content.subject.kind, day));
  }

  private async counted(asked: readonly CapAsked[]): Promise<ReadonlyMap<string, CapCounted>> {
    const different = [...new Map(asked.map((one) => [keyOf(one), one]))];
    if (different.length === 0) return new Map();
    const rows = await this.counts.count(different.map(([, one]) => one));
    return new Map(
      different.flatMap(([key], index) => {
        const row = rows[index];
        return row ? [[key, row] as const] : [];
      }),
    );
  }
}

const isOf = (cap: Cap, award: string, subject: SubjectKind, day: LocalDate): boolean =>
  cap.award === award && isInForce(cap, day) && (cap.subjects === null || cap.subjects.includes(subject));

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

const askedOf = (state: DossierState, cap: Cap): CapAsked => ({
  ...cap,
  cap: cap.id,
  organization: state.applicant.organization,
  year: yearOf(submittedOn(state)),
});

const keyOf = ({ cap, organization, year }: CapAsked): string => `${cap} ${organization} ${year}`;

const countOf = (
  { body, held, open, ledger, stated }: CapCounted,
  { denominatorAwards, year }: CapAsked,
  place: number | null,
) => ({
  body: body ? { vi: body.nameVi, en: body.nameEn } : COUNTRY,
  ...{ year, held, open: open.length, place, stated },
  ledger: denominatorAwards.length === 0 ? null : ledger,
});
