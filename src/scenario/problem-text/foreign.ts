import type { Problem } from '../document/problem';
import type { Foreign } from '../read/foreign-file';
import { type ProblemText, quoted, quotedList } from './facts';

const choose = 'Choose a `.crisis.json` file, or a folder with a `scenario.yaml`.';

/** What a file is that is no crisis, and what to do with it. */
const foreigners: Readonly<Record<Foreign, readonly [string, string]>> = {
  empty: ['it is empty', 'Look whether it was saved or copied to its end, and take it again.'],
  archive: ['it is a packed archive', 'Unpack it, and choose what is in it.'],
  page: [
    'it is a web page',
    'If it was downloaded, the page was saved instead of the file that it links to; download that file.',
  ],
  record: [
    'it is a recorded play',
    'Open it as a play: in the browser on the shelf, on the command line with `replay` or `analyse`.',
  ],
  binary: ['it is no text', choose],
  text: ['it is a text, but not one of a crisis', choose],
  document: ['it has none of the parts of a crisis', choose],
  misnamed: ['it seems to hold one, but no file of this name is read', choose],
};

/** The sentences of E012: what the file is, and what to do. */
export function sayForeign({ looks, keys, more, wanted }: Problem['facts']): ProblemText {
  const name = Object.keys(foreigners).find((one): one is Foreign => one === looks) ?? 'document';
  const [why, remedy] = foreigners[name];
  const others = more === undefined ? '' : ` and ${more} more`;
  const has = keys === undefined ? '' : `; its keys are ${quotedList(keys)}${others}`;
  const folder = wanted === 'scenario.yaml' ? ', in a folder of its own' : '';
  return {
    what: `This is not a crisis file: ${why}${has}.`,
    remedy: wanted === undefined ? remedy : `Name it ${quoted(wanted)}${folder}.`,
  };
}
