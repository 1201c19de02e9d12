import {
  CLUSTER_OFFICES,
  namesOfRules,
  own,
  type Bilingual,
  type LoadedRules,
  type SeatHolder,
} from '@vinhdanh/domain';
import type { BodyName, NamedHolder, OrganizationQuery, RosterQuery } from '@vinhdanh/persistence';
import type { RefusalLike } from '@vinhdanh/platform';
import type { RuleShelf } from '../rules/rule-shelf';
import { nameOfBody } from './names';

type Params = NonNullable<RefusalLike['params']>;
type Bodies = ReadonlyMap<string, Pick<BodyName, 'nameVi' | 'nameEn'>>;
/** Offices and persons, by id. */
type Holders = ReadonlyMap<string, NamedHolder>;

/** What an id is called; undefined where nothing of that id is known. */
type Namer = (id: string) => Bilingual | undefined;

/** Params that hold ids, one or several with ", " between them. */
const NAMED = ['organization', 'unit', 'part', 'award', 'step', 'question', 'holder'] as const;
type Named = (typeof NAMED)[number];

const isNamed = (name: string): name is Named => (NAMED as readonly string[]).includes(name);

/** By `holderKey`: a kind and an id. Without the kind, which nobody outside knows, where nothing of that id is known. */
function nameOfHolder(key: string, holders: Holders): Bilingual {
  const id = key.slice(key.indexOf(' ') + 1);
  const known = holders.get(id);
  if (!known) return { vi: id, en: id };
  const titled = (title: string): string => (title === '' ? known.name : `${known.name} (${title})`);
  return { vi: titled(known.titleVi), en: titled(known.titleEn) };
}

function namersOf(
  { book, law, criteria }: LoadedRules,
  bodies: Bodies,
  holders: Holders,
): Readonly<Record<Named, Namer>> {
  const names = namesOfRules(book.routes, nameOfBody(bodies));
  const parts = new Map(
    [...law.bundles, ...book.awards].flatMap((one) => one.parts.map((part) => [part.id, part] as const)),
  );
  const body: Namer = (id) => (bodies.has(id) ? names.body(id) : undefined);
  return {
    ...{ organization: body, unit: body, step: names.step },
    award: (code) => own(criteria.names, code) ?? own(CLUSTER_OFFICES, code),
    holder: (key) => nameOfHolder(key, holders),
    part: (id) => {
      const part = parts.get(id);
      return part && { vi: part.nameVi, en: part.nameEn };
    },
    question: (id) => {
      const [asked, step] = id.split('/');
      const what = book.openQuestions.find((open) => open.id === asked)?.what;
      if (!what || step === undefined) return what;
      const at = names.step(step);
      return { vi: `${what.vi} (${at.vi})`, en: `${what.en} (${at.en})` };
    },
  };
}

/**
 * Params with `stepVi` and `stepEn` beside `step`, and so on for bodies, open questions, documents, awards and holders, where the
 * refusal does not name them already.
 */
export function namedParams(
  rules: LoadedRules,
  bodies: Bodies,
  holders: Holders = new Map(),
): (params: Params) => Params {
  const namers = namersOf(rules, bodies, holders);
  return (params) => {
    const said = Object.entries(params).flatMap(([name, value]): ReadonlyArray<readonly [string, string]> => {
      if (!isNamed(name) || typeof value !== 'string' || `${name}Vi` in params) return [];
      const words = value.split(', ').map((id) => namers[name](id) ?? { vi: id, en: id });
      return [
        [`${name}Vi`, words.map(({ vi }) => vi).join(', ')],
        [`${name}En`, words.map(({ en }) => en).join(', ')],
      ];
    });
    return { ...params, ...Object.fromEntries(said) };
  };
}

/** The bodies that the words of these params may name: those given by id, and those at which the rules put a step. */
export function bodiesIn({ book }: Pick<LoadedRules, 'book'>, params: Params): readonly string[] {
  const { organization, unit } = params;
  const given = [organization, unit].flatMap((ids) => (typeof ids === 'string' ? ids.split(', ') : []));
  const namesSteps = 'step' in params || 'question' in params;
  const ofSteps = namesSteps
    ? book.routes.flatMap(({ steps }) => steps.flatMap(({ body }) => body ?? []))
    : [];
  return [...new Set([...given, ...ofSteps])];
}

/** The holders that the words of these params name. */
export function holdersIn({ holder }: Params): readonly SeatHolder[] {
  if (typeof holder !== 'string') return [];
  const id = holder.slice(holder.indexOf(' ') + 1);
  return [holder.startsWith('office ') ? { by: 'office', office: id } : { by: 'person', person: id }];
}

/** Names what refusals say by ids, by the rules in force and the register of bodies. */
export class NameParams {
  constructor(
    private readonly organizations: OrganizationQuery,
    private readonly rosters: RosterQuery,
    private readonly shelf: RuleShelf,
  ) {}

  /** The refusal with its ids named; as it is where nobody can be asked for the names now. */
  async execute<Refusal extends RefusalLike>(refusal: Refusal): Promise<Refusal> {
    const { params } = refusal;
    if (!params || !Object.keys(params).some(isNamed)) return refusal;
    try {
      const rules = this.shelf.current;
      const bodies = await this.organizations.names(bodiesIn(rules, params));
      const holders = await this.holders(params);
      return { ...refusal, params: namedParams(rules, bodies, holders)(params) };
    } catch {
      return refusal;
    }
  }

  /** Few refusals speak of holders: the others ask nothing for them. */
  private async holders(params: Params): Promise<Holders> {
    const named = holdersIn(params);
    return named.length === 0 ? new Map() : this.rosters.names(named);
  }
}
