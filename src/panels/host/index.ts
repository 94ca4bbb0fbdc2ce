export { reachOf } from '../share/reach';
export { WallScreen } from '../wall/wall-screen';
export { choicesIn, firstDraft } from './class-draft';
export { Ended } from './ended';
export { HostScreen } from './host-screen';
export { NewClass } from './new-class';
export { RehearsalBar } from './rehearsal-bar';
export { RehearsalOver } from './rehearsal-over';
