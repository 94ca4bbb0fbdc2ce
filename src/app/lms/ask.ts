import type { ScormApi } from './find-api';

/** What a page asks a course to do. */
export type Step = 'begin' | 'read' | 'write' | 'keep' | 'end';

/** Why a course did not do what it was asked; its code and its words, where it gave any. */
export interface Refusal {
  readonly step: Step;
  readonly code: string;
  readonly said: string;
}

export type Answer = { readonly text: string } | { readonly refusal: Refusal };

const longestSaid = 200;
const noError = '0';

/** Asks a course for a value; whatever it does, nothing is thrown. */
export function read(api: ScormApi, name: string): Answer {
  return asked(api, 'read', () => {
    const value = api.LMSGetValue(name);
    const text = value === undefined || value === null ? '' : String(value);
    // An empty answer may be a refusal; any other is one.
    return text !== '' || errorOf(api) === noError ? text : undefined;
  });
}

/** Has a course do something; the answer is empty. */
export function act(api: ScormApi, step: Exclude<Step, 'read'>, name = '', value = ''): Answer {
  return asked(api, step, () => (String(done(api, step, name, value)) === 'true' ? '' : undefined));
}

function done(api: ScormApi, step: Exclude<Step, 'read'>, name: string, value: string): unknown {
  switch (step) {
    case 'begin':
      return api.LMSInitialize('');
    case 'write':
      return api.LMSSetValue(name, value);
    case 'keep':
      return api.LMSCommit('');
    case 'end':
      return api.LMSFinish('');
    default:
      return step satisfies never;
  }
}

function asked(api: ScormApi, step: Step, ask: () => string | undefined): Answer {
  try {
    const text = ask();
    if (text !== undefined) return { text };
    const code = errorOf(api);
    if (code === noError) return { refusal: { step, code: '', said: '' } };
    return { refusal: { step, code: plain(code), said: plain(String(api.LMSGetErrorString(code))) } };
  } catch (thrown) {
    return { refusal: { step, code: '', said: plain(wordsOf(thrown)) } };
  }
}

/** What somebody else's system has thrown need not even be something that can be made a text of. */
function wordsOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return '';
  }
}

function errorOf(api: ScormApi): string {
  return String(api.LMSGetLastError());
}

/** What comes from a system of somebody else, in one line of bounded length. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSaid);
}
