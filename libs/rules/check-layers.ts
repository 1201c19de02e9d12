import { isInForce, type Award, type LocalDate } from '@vinhdanh/domain';
import type { Field } from './field';
import { checkLaw } from './check-law';
import { checkRoutes, type Laws, type PlacedLoosening } from './check-routes';
import { parsePack } from './forms/parse-pack';
import { layRegime, overlaidBy } from './lay-regime';
import type { LawEntries } from './law/entries';
import { readLawOnce } from './law/law-files';
import { readAwards } from './read-awards';
import { PACKS, textsOf } from './read-layer';
import { readRegime, type Regime } from './read-regime';

/**
 * A place where a lower layer allows what an upper one does not: fewer votes, fewer present, more time, a part or a
 * step less. `article` is the upper layer's rule.
 */
export interface LayerViolation extends PlacedLoosening {
  readonly layer: string;
  readonly file: string;
}

/** What the layers so far say about awards and routes. */
interface Below {
  readonly awards: Map<string, readonly Award[]>;
  readonly regimes: Map<string, readonly Regime[]>;
}

const overlap = (one: Award, other: Award): boolean =>
  isInForce(one, other.from) || isInForce(other, one.from);

/** What a later layer may rule as it likes on the day: titles that the decree hands down. */
const isLeft = (award: string, day: LocalDate, { regimes }: Below): boolean =>
  [...regimes.values()]
    .flat()
    .filter(({ term }) => term !== null && isInForce(term, day))
    .some(({ delegated }) => delegated.some(({ what }) => what.includes(`awards.${award}`)));

function droppedParts(upper: Award, lower: Award, index: number): readonly PlacedLoosening[] {
  const kept = new Set(lower.parts.map(({ id }) => id));
  return upper.parts
    .filter(({ id }) => !kept.has(id))
    .map(({ id, article, evidence }) => ({
      what: 'part',
      path: `awards.${lower.code}.versions[${index}].parts`,
      upper: id,
      lower: null,
      article,
      evidence,
    }));
}

function addAwards(below: Below, file: Field): readonly PlacedLoosening[] {
  return [...readAwards(file)].flatMap(([code, versions]) => {
    const uppers = below.awards.get(code) ?? [];
    below.awards.set(code, versions);
    return versions.flatMap((lower, index) =>
      uppers
        .filter((upper) => overlap(upper, lower))
        .flatMap((upper) => droppedParts(upper, lower, index))
        .filter(() => !isLeft(code, lower.from, below)),
    );
  });
}

function addRegime(below: Below, file: Field, laws: Laws): readonly PlacedLoosening[] {
  const above = readRegime(file);
  const texts = below.regimes.get(above.id) ?? [];
  below.regimes.set(above.id, layRegime(texts, above));
  return above.isLaw ? overlaidBy(texts, above).flatMap((pair) => checkRoutes(pair, above, laws)) : [];
}

/** The first of each place and figure: a rule that many awards share is broken once. */
const once = (violations: readonly LayerViolation[]): readonly LayerViolation[] => [
  ...new Map(violations.map((violation) => [JSON.stringify(violation), violation])).values(),
];

/**
 * Where the layers, from the highest law to the lowest, loosen what stands above them. A lower layer may tighten, add
 * and fill what is open; what an upper layer names under `delegated` is the lower one's to rule. Files that say
 * `isLaw: false` are not held to it. Throws `RuleDataError` for data that cannot be read.
 */
export const checkLayers = (layers: readonly string[], packs = PACKS): readonly LayerViolation[] =>
  loosenedIn(layers.map((layer) => ({ layer, files: parsePack(layer, textsOf(layer, packs)) ?? [] })));

/** The files of a layer, by name. */
export interface ReadLayer {
  readonly layer: string;
  readonly files: ReadonlyArray<readonly [string, Field]>;
}

function addFile(below: Below, name: string, file: Field, laws: Laws): readonly PlacedLoosening[] {
  if (name === 'awards.yaml') return addAwards(below, file);
  return name.startsWith('routes-') ? addRegime(below, file, laws) : [];
}

/** The same over layers that were read already. */
export function loosenedIn(
  layers: readonly ReadLayer[],
  read: (files: ReadLayer['files']) => LawEntries = readLawOnce(),
): readonly LayerViolation[] {
  const below: Below = { awards: new Map(), regimes: new Map() };
  const found = layers.flatMap(({ layer, files }, index) => {
    const filesBelow = layers.slice(0, index).flatMap((upper) => upper.files);
    const laws = { below: read(filesBelow), merged: read([...filesBelow, ...files]) };
    const inLaw = checkLaw(laws, files, (award, day) => isLeft(award, day, below));
    const inRoutes = files.flatMap(([name, file]) =>
      addFile(below, name, file, laws).map((loosening) => ({ ...loosening, name })),
    );
    return [...inLaw, ...inRoutes].map(({ name, ...loosening }) => ({
      ...loosening,
      layer,
      file: `${layer}/${name}`,
    }));
  });
  return once(found);
}

const WORDS: Readonly<Record<LayerViolation['what'], string>> = {
  threshold: 'asks for fewer votes',
  quorum: 'asks for fewer at the session',
  secrecy: 'lets a secret ballot be open',
  disclosure: 'shows more of a secret ballot',
  limit: 'gives more time',
  part: 'drops a part of the dossier',
  step: 'drops or changes a step',
  route: 'leaves an award without a route',
  clock: 'gives a limit anew',
  cap: 'changes a cap that it may only tighten',
  posthumous: 'honours whom it may not',
  retention: 'keeps for a shorter time',
  proposer: 'changes which unit proposes',
  comment: 'asks fewer units for a comment',
  signing: 'changes who may sign for a head, which it may only tighten',
};

/** The violation as a line that names file, path, both values and the upper article. */
export const sayViolation = ({ file, path, what, upper, lower, article, evidence }: LayerViolation): string =>
  `${file}: ${path} ${WORDS[what]}: ${lower ?? 'none'} instead of ${upper} (${article} [${evidence}])`;
