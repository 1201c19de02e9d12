import type { NameOfBody } from '@vinhdanh/domain';
import type { BodyName } from '@vinhdanh/persistence';

/** How the bodies of the register are called; one that is not in it keeps its id. */
export const nameOfBody =
  (bodies: ReadonlyMap<string, Pick<BodyName, 'nameVi' | 'nameEn'>>): NameOfBody =>
  (id) => {
    const body = bodies.get(id);
    return { vi: body?.nameVi ?? id, en: body?.nameEn ?? id };
  };
