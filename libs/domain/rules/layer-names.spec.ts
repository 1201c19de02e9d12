import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layerName } from './layer-names';

const PACKS = join(__dirname, '../../rules/packs');

test.each(readdirSync(PACKS))('the layer %s, which is shipped, has a name in both languages', (layer) => {
  for (const name of Object.values(layerName(layer))) {
    expect(name).not.toBe('');
    expect(name).not.toBe(layer);
  }
});

test.each(['da-nang', 'constructor'])('a layer that nobody named is called %s like its folder', (layer) => {
  expect(layerName(layer)).toEqual({ vi: layer, en: layer });
});
