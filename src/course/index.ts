export { type Course, courseOf } from './course-mark';
export { reunited } from './reunited';
export { type AppFiles, isForPackage, scormPackage } from './scorm-package';
export { entryOf } from './shelf-entry';
export { decodeSuspended, encodeSuspended, type SuspendedProblem } from './suspended';
