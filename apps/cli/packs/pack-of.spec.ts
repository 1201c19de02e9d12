import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEPLOYED } from '../../../test/support/packs';
import { overOf, packOf } from './pack-of';

const PACKS = resolve(__dirname, '../../../libs/rules/packs');

describe('what PACK means', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'what-if-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/amount: 10\b/g, 'amount: 11'));

  it('is layers of the deployed packs', () => {
    expect(packOf('national, lang-son', DEPLOYED)).toEqual(DEPLOYED);
    expect(() => packOf('national,nowhere', DEPLOYED)).toThrow(
      'nowhere:1: tệp không có; các lớp quy định là: ',
    );
  });

  it('is a folder of all packs, of which the layers in force are taken', () => {
    cpSync(PACKS, folder, { recursive: true });
    expect(packOf(folder, DEPLOYED)).toEqual(DEPLOYED);
    change(join(folder, 'national/time-limits.yaml'));
    const set = packOf(folder, DEPLOYED);
    expect(set.layers.map(({ name }) => name)).toEqual(['national', 'lang-son']);
    expect(set.layers[1]).toEqual(DEPLOYED.layers[1]);
    expect(set.id).not.toBe(DEPLOYED.id);
  });

  it('is one pack in the place of the layer of its name, or on top of all', () => {
    const national = join(folder, 'national');
    cpSync(join(PACKS, 'national'), national, { recursive: true });
    change(join(national, 'time-limits.yaml'));
    expect(packOf(national, DEPLOYED).layers.map(({ name }) => name)).toEqual(['national', 'lang-son']);
    const unit = join(folder, 'my-unit');
    mkdirSync(unit);
    writeFileSync(join(unit, 'calendar.yaml'), 'years: {}\n');
    expect(packOf(unit, DEPLOYED).layers.map(({ name }) => name)).toEqual([
      'national',
      'lang-son',
      'my-unit',
    ]);
  });
});

describe('which dossiers --over means', () => {
  it('is those on their way, or those of a year', () => {
    expect(overOf('open')).toEqual({ kind: 'open' });
    expect(overOf('year:2022')).toEqual({ kind: 'year', year: '2022' });
  });

  it.each(['', 'all', 'year', 'year:22', 'year:2022x'])('is nothing else: "%s"', (over) => {
    expect(() => overOf(over)).toThrow('--over');
  });
});
