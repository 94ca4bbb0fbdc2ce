export { reachOf } from '../share/reach';
export { WallScreen } from '../wall/wall-screen';
export { choicesIn, firstDraft } from './class-draft';
export { HostScreen } from './host-screen';
export { NewClass } from './new-class';
export { RehearsalBar, type RehearsalSteering, type Speed } from './rehearsal-bar';
