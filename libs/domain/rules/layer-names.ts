import type { Bilingual } from './validity';

/** Layers of rules as people call them, as they stand inside a sentence. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  national: { vi: 'cả nước', en: 'the country' },
  'lang-son': { vi: 'tỉnh Lạng Sơn', en: 'Lạng Sơn' },
  'bac-ninh': { vi: 'tỉnh Bắc Ninh', en: 'Bắc Ninh' },
  'ha-noi': { vi: 'thành phố Hà Nội', en: 'Hà Nội' },
  bhxh: { vi: 'Bảo hiểm xã hội Việt Nam', en: 'Việt Nam Social Security' },
  'bo-khcn': { vi: 'Bộ Khoa học và Công nghệ', en: 'the Ministry of Science and Technology' },
  'bo-noi-vu': { vi: 'Bộ Nội vụ', en: 'the Ministry of Home Affairs' },
  'bo-xay-dung': { vi: 'Bộ Xây dựng', en: 'the Ministry of Construction' },
  'bo-y-te': { vi: 'Bộ Y tế', en: 'the Ministry of Health' },
  'toa-an': { vi: 'Tòa án nhân dân', en: 'the people’s courts' },
  rehearsal: { vi: 'diễn tập', en: 'the rehearsal' },
};

/** What people call a layer; one that nobody named keeps the name of its folder. */
export const layerName = (layer: string): Bilingual =>
  Object.hasOwn(NAMES, layer) ? (NAMES[layer] ?? same(layer)) : same(layer);

const same = (layer: string): Bilingual => ({ vi: layer, en: layer });
