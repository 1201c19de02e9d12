export { writeContainer, type Part } from './write-container';
export { writeYear, type ThingOfYear, type YearBundle } from './write-year';
export {
  writeBundle,
  type Absence,
  type BundleContent,
  type BundledDocument,
  type BundledEvent,
  type BundledThing,
} from './write-bundle';
