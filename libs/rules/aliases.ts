import { isAlias, isNode, visit, type Document, type Node } from 'yaml';

/** Something wrong with the aliases of a text, and where: the place of its letter, from 0. */
interface AliasFault {
  readonly at: number;
  readonly problem: string;
}

/** How often aliases may say again what was named; packs say a threshold twice or thrice. */
const MOST_SAID_AGAIN = 100;

/** The value of a document without mistakes, or what keeps its aliases from having one. */
export function unfold(document: Document): { readonly value: unknown } | AliasFault {
  const fault = badAlias(document);
  if (fault) return fault;
  try {
    return { value: document.toJS({ maxAliasCount: MOST_SAID_AGAIN }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { at: 0, problem: 'says again too often what it has named' };
  }
}

/** The first alias that names nothing before it, or what it stands in itself. */
function badAlias(document: Document): AliasFault | null {
  const named = new Map<string, Node>();
  let fault: AliasFault | null = null;
  visit(document, {
    Node: (_key, node, path) => {
      if (!isAlias(node)) {
        if (isNode(node) && node.anchor !== undefined) named.set(node.anchor, node);
        return undefined;
      }
      const meant = named.get(node.source);
      if (meant !== undefined && !path.includes(meant)) return undefined;
      const problem = meant === undefined ? 'names nothing before it' : 'stands in what it names';
      fault = { at: node.range?.[0] ?? 0, problem: `says *${node.source}, which ${problem}` };
      return visit.BREAK;
    },
  });
  return fault;
}
