import { faultAt, type BagFault } from './fault';
import { isOfKind, LIST_RULES, type ElementRule } from './list-rules';
import { NotXml, readXml, type XmlPiece } from './read-xml';

/** An element of the list with what it holds. */
export interface ListElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ListElement[];
  readonly text: string;
}

interface Open extends ListElement {
  readonly children: ListElement[];
  readonly rule: ElementRule;
  text: string;
}

/** Elements right below the root, which are given out and forgotten as they end. */
const DEPTH_OF_THINGS = 2;

/**
 * The elements below the root of the list, each when it has been read whole, held to the rules of its schema: what does
 * not keep to them is a fault, and the reading ends where the file cannot be understood.
 */
export async function* readList(path: string, file: string, faults: BagFault[]): AsyncGenerator<ListElement> {
  const open: Open[] = [];
  let isBegun = false;
  try {
    for await (const piece of readXml(path)) {
      if (piece.type === 'open' && isBegun && open.length === 0) throw new NotXml(`<${piece.name}>`);
      isBegun ||= piece.type === 'open';
      const done = take(open, piece, file, faults);
      if (done && open.length === DEPTH_OF_THINGS - 1) yield done;
    }
    if (open.length > 0 || !isBegun)
      faults.push(faultAt('list-unreadable', file, `<${open.at(-1)?.name ?? 'mucLuc'}>`));
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    faults.push(faultAt('list-unreadable', file, error.near));
  }
}

/** @returns the element that the piece ends */
function take(open: Open[], piece: XmlPiece, file: string, faults: BagFault[]): ListElement | null {
  const around = open.at(-1);
  switch (piece.type) {
    case 'text':
      if (around) around.text += piece.text;
      else if (piece.text.trim() !== '') throw new NotXml(piece.text.trim());
      return null;
    case 'open':
      open.push(opened(piece, around, file, faults));
      return null;
    case 'close':
      if (piece.name !== around?.name) throw new NotXml(`</${piece.name}>`);
      return ended(open, around, file, faults);
  }
}

function opened(
  { name, attributes }: Extract<XmlPiece, { type: 'open' }>,
  around: Open | undefined,
  file: string,
  faults: BagFault[],
): Open {
  const rule = LIST_RULES[`${around?.name}/${name}`] ?? LIST_RULES[name];
  const isPlace = around ? around.rule.children.some(([child]) => child === name) : name === 'mucLuc';
  if (!rule || !isPlace) throw new NotXml(`<${name}>`);
  for (const [attribute, value] of attributes) {
    const kind = rule.attributes[attribute]?.[0];
    if (!kind || !isOfKind(value, kind))
      faults.push(faultAt('list-value', file, `${name} ${attribute}="${value}"`));
  }
  for (const [attribute, [, isRequired]] of Object.entries(rule.attributes))
    if (isRequired && !attributes.has(attribute))
      faults.push(faultAt('list-value', file, `${name} ${attribute}`));
  return { name, attributes, children: [], text: '', rule };
}

function ended(open: Open[], element: Open, file: string, faults: BagFault[]): ListElement {
  open.pop();
  const { name, text, rule, children } = element;
  if (rule.text === null ? text.trim() !== '' : !isOfKind(text, rule.text))
    faults.push(faultAt('list-value', file, `<${name}>${text.trim()}</${name}>`));
  checkOrder(element, file, faults);
  const around = open.at(-1);
  if (around) around.children.push(open.length === 1 ? { ...element, children: [] } : element);
  return { name, attributes: element.attributes, children, text };
}

/** As many of each child as the rule asks for, one kind after the other. */
function checkOrder({ name, rule, children }: Open, file: string, faults: BagFault[]): void {
  let at = 0;
  for (const [child, fewest, most] of rule.children) {
    let count = 0;
    while (children[at]?.name === child) {
      at++;
      count++;
    }
    if (count < fewest || count > most)
      faults.push(faultAt('list-order', file, `${name}: ${child} × ${count}`));
  }
  if (at < children.length) faults.push(faultAt('list-order', file, `${name}: ${children[at]?.name}`));
}
