export { type Course, courseOf } from './course-mark';
export { type LocalPlay, reunited } from './reunited';
export {
  type AppFiles,
  isForPackage,
  type Packaged,
  type PackageOptions,
  scormPackage,
} from './scorm-package';
export { entryOf } from './shelf-entry';
export { decodeSuspended, encodeSuspended, type SuspendedPlay, type SuspendedProblem } from './suspended';
