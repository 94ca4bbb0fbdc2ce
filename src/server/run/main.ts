/* What tools/class.mjs loads from the built server. */
export { type ClassServer, startClassServer } from './class-server';
export { SettingsProblem, settingsFrom } from './settings';
