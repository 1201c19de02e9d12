export { FileNotFound, type FileContent, type FileStore, type StoredFile } from './file-store';
export { LocalFileStore } from './local-file-store';
export { ALLOWED_TYPES, sniff, type AllowedType } from './sniff';
export {
  checkUpload,
  DEFAULT_MAX_BYTES,
  type Upload,
  type UploadCheck,
  type UploadRefusal,
} from './check-upload';
