import { LARGEST_BUNDLE } from './container/read-container';
import { readCheckpoint } from './log/checkpoint';
import { readNote, readVerifierKey, type VerifierKey } from './log/note';
import type { Line, Verdict } from './report';
import { verifyBundle, type VerifyOptions } from './verify';
import { PAGE_WORDS, type PageWord } from './words/page-words';
import { lineWords, saidWords, standingOf, verdictWords, type Language } from './words/say';

let language: Language = navigator.language.startsWith('en') ? 'en' : 'vi';
/** The file that was given last. */
let given: File | null = null;
let shown: { readonly verdict: Verdict; readonly took: number } | null = null;

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const drop = element('drop');
const picker = element<HTMLInputElement>('file');
const result = element('result');

const word = (name: PageWord, value: string | number = '', ms: number = 0): string =>
  PAGE_WORDS[language][name]
    .replace('{value}', String(value))
    .replace('{name}', String(value))
    .replace('{ms}', String(ms));

function made(tag: string, text: string, name = ''): HTMLElement {
  const one = document.createElement(tag);
  one.textContent = text;
  one.className = name;
  return one;
}

/** What was pasted, one a line. */
const linesIn = (id: string): readonly string[] =>
  element<HTMLTextAreaElement>(id)
    .value.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @throws Error with a sentence where something is not what it should be */
function keptOutside(): VerifyOptions {
  const keys = linesIn('keys').map((text): VerifierKey => {
    const key = readVerifierKey(text);
    if (!key) throw new Error(word('badKey', text));
    return key;
  });
  const pasted = element<HTMLTextAreaElement>('checkpoint').value.replace(/\r/g, '').trim();
  const note = pasted === '' ? null : readNote(`${pasted}\n`);
  const checkpoint = note && readCheckpoint(note.text);
  if (pasted !== '' && !checkpoint) throw new Error(word('badCheckpoint'));
  return { keys, checkpoint, certificates: [], roots: linesIn('roots').map((root) => root.toLowerCase()) };
}

async function verify(): Promise<void> {
  if (!given) return;
  shown = null;
  result.replaceChildren(made('p', word('busy'), 'verdict busy'));
  try {
    if (given.size > LARGEST_BUNDLE) throw new Error(word('tooLarge'));
    const options = keptOutside();
    const bytes = await given.arrayBuffer().catch(() => {
      throw new Error(word('unreadable'));
    });
    const begun = performance.now();
    const verdict = await verifyBundle(new Uint8Array(bytes), options);
    shown = { verdict, took: Math.round(performance.now() - begun) };
    show();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    result.replaceChildren(made('p', sentence, 'verdict wrong'));
  }
}

function show(): void {
  if (!shown || !given) return;
  const { verdict, took } = shown;
  const head = made('p', '', `verdict ${standingOf(verdict)}`);
  head.append(made('strong', verdictWords(verdict, language)), made('small', word('took', given.name, took)));
  result.replaceChildren(
    head,
    ...listOf('wrong', verdict),
    ...saidOf(verdict),
    ...listOf('open', verdict),
    ...listOf('holds', verdict),
  );
}

function listOf(is: Line['is'], { lines }: Verdict): readonly HTMLElement[] {
  const own = lines.filter((line) => line.is === is);
  return own.length === 0
    ? []
    : [made('h2', word(is)), list(own.map((line) => made('li', lineWords(line, language), is)))];
}

const saidOf = ({ said }: Verdict): readonly HTMLElement[] =>
  said.length === 0
    ? []
    : [made('h2', word('said')), list(said.map((one) => made('li', saidWords(one, language), 'said')))];

function list(items: readonly HTMLElement[]): HTMLElement {
  const one = document.createElement('ul');
  one.append(...items);
  return one;
}

function speak(): void {
  document.documentElement.lang = language;
  document.title = `${word('title')} · Vinh Danh`;
  for (const one of document.querySelectorAll<HTMLElement>('[data-say]'))
    one.textContent = word(one.dataset.say as PageWord);
  element('language').textContent = word('language');
  show();
}

function take(file: File | null | undefined): void {
  if (!file) return;
  given = file;
  void verify();
}

picker.addEventListener('change', () => take(picker.files?.[0]));
for (const name of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') take(event.dataTransfer?.files[0]);
  });
element('again').addEventListener('click', () => void verify());
element('language').addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  speak();
});
speak();
