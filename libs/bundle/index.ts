export { writeContainer, type Part } from './write-container';
export {
  writeBundle,
  type Absence,
  type BundleContent,
  type BundledDocument,
  type BundledEvent,
  type BundledThing,
} from './write-bundle';
