import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { interpolate, placeholdersOf } from './interpolate';
import { LOCALES, pickLocale } from './locale';
import type { MessageCode } from './message-code';
import { MESSAGES_EN } from './messages.en';
import { MESSAGES_VI } from './messages.vi';
import { isMessageCode, sentence } from './sentence';

const CODES = Object.keys(MESSAGES_EN) as MessageCode[];

describe('the catalogue', () => {
  it('has the same codes in both languages, in the same order', () => {
    expect(Object.keys(MESSAGES_VI)).toEqual(CODES);
  });

  it.each(CODES)('%s: same params, whole sentences, composed letters', (code) => {
    const [vi, en] = [MESSAGES_VI[code], MESSAGES_EN[code]];
    expect(placeholdersOf(vi)).toEqual(placeholdersOf(en));
    expect(vi).toBe(vi.normalize('NFC'));
    for (const locale of LOCALES) {
      const bare = sentence(code, {}, locale);
      expect(bare).toMatch(/^[\p{Lu}…"].*\.$|^[\p{Lu}…"].*\)\.$/u);
      expect(bare).not.toMatch(/[{}[\]]| {2}/);
    }
  });

  it('has a sentence for every refusal of the domain', () => {
    const domain = resolve(__dirname, '../../domain');
    const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    const refusal = /\b(?:refuse|failed)\(\s*(?:[\w.]+ \? '([a-z-]+)' : )?'([a-z-]+)'/g;
    const codes = files.flatMap((file) =>
      [...readFileSync(join(domain, file), 'utf8').matchAll(refusal)].flatMap(([, ...found]) => found),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes)].filter((code) => code !== undefined && !isMessageCode(code))).toEqual([]);
  });
});

describe('sentence', () => {
  it('takes the words of the reader where a param comes in both languages', () => {
    const params = { parts: 'report', partsVi: 'Báo cáo thành tích', partsEn: 'Achievement report' };
    expect(sentence('parts-missing', params, 'vi')).toContain('Báo cáo thành tích');
    expect(sentence('parts-missing', params, 'en')).toContain('Achievement report');
  });

  it('fills params, dates as people write them, words of the code translated', () => {
    const late = { day: '2025-07-02', last: '2025-06-30' };
    expect(sentence('effective-date-before-last-act', late, 'vi')).toContain('Ngày 02/07/2025 trước');
    expect(sentence('effective-date-before-last-act', late, 'en')).toContain('(30 June 2025)');
    expect(sentence('wrong-state', { status: 'returned' }, 'vi')).toMatch(/: bị trả lại\.$/);
    expect(sentence('office-wrong-role', { needed: 'secretary, head' }, 'en')).toMatch(
      /: standing body, head of the body\.$/,
    );
    expect(sentence('posting-not-over', { dueAt: '2025-07-01T17:30:00.000Z' }, 'vi')).toContain(
      '00:30 ngày 02/07/2025',
    );
  });

  it('leaves out the optional part whose param is absent or empty', () => {
    expect(sentence('office-not-held', { day: '2025-07-02', from: '2024-01-01', to: '' }, 'en')).toBe(
      'You do not hold this office on 2 July 2025; its term began on 1 January 2024.',
    );
  });

  it('names an unknown code', () => {
    expect(sentence('toString', {}, 'en')).toBe('This cannot be done now (code: toString).');
    expect(sentence('no-such-thing', {}, 'vi')).toBe('Hiện chưa thực hiện được (mã: no-such-thing).');
  });

  it('never reads a param as a template', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(interpolate('a {x}[ b {x}] c', { x: text })).toBe(`a ${text} b ${text} c`);
      }),
    );
    expect(interpolate('{x}', { x: '{y}[z]$&', y: 'no' })).toBe('{y}[z]$&');
  });
});

describe('pickLocale', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['fr, vi;q=0.9, en;q=0.8', 'vi'],
    ['en;q=0.1, vi-VN', 'vi'],
    ['en;q=0, *', 'vi'],
    ['fr-FR', 'vi'],
    ['EN-us', 'en'],
    ['en;q=nonsense', 'en'],
    [',;,=', 'vi'],
  ])('%j is answered in %s', (header, locale) => {
    expect(pickLocale(header)).toBe(locale);
  });
});
