import { existsSync } from 'node:fs';
import { encodeLink, encodeText, type GameRecord } from '../../engine/index';
import { Failure } from '../failure';
import { tryFolder, writeFiles } from '../files/write-files';
import { tellCommand } from '../terminal/command';
import type { Terminal } from '../terminal/terminal';
import type { Answer } from './asking';
import type { Table } from './play-table';

/** A file name for a record that is not taken in this folder. */
function freeName({ scenario, seed }: GameRecord, seat: string): string {
  const base = `${scenario}-${seat}-${seed}`;
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : `-${number}`}.demarche.txt`;
    if (!existsSync(name)) return name;
  }
}

/** Says before a play that its record cannot be saved in this folder, so that nobody finds out at the end. */
export function tellUnsaved(terminal: Terminal): void {
  try {
    tryFolder('.', 'A game in this folder');
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    terminal.progress(`${thrown.message} If you leave, the game is printed as a link.`);
  }
}

/** Keeps a play that is left before its end, and says how to go on with it. */
export function keepOnLeaving(
  terminal: Terminal,
  record: GameRecord,
  seat: string,
  named: string,
  flags: readonly string[] = [],
): void {
  terminal.line();
  if (record.turns.length === 0) {
    const again = ['play', named, '--seat', seat, '--seed', `${record.seed}`, ...flags];
    tellCommand(
      terminal,
      'You left before the first turn was committed. To start the same game again:',
      ...again,
    );
    return;
  }
  const kept = keep(terminal, record, seat);
  const scenario = named === record.scenario ? [] : [named];
  tellCommand(terminal, 'Continue with:', 'play', ...scenario, '--resume', kept);
}

/** Offers to save the record of a play that is over, and saves it where the person is interrupted; at the end of a pipe nothing is written. */
export async function offerToSave(
  { terminal, asking, actor }: Table,
  record: GameRecord,
): Promise<Answer | undefined> {
  const name = freeName(record, actor.id);
  terminal.line();
  for (;;) {
    const answer = await asking.ask(`Save the record? yes (${name}), a file name, or no: `);
    if ('left' in answer) {
      // Whoever closes the window or presses Ctrl-C has not said no.
      if (answer.left === 'interrupt') tellSaved(terminal, keep(terminal, record, actor.id));
      return answer;
    }
    if (/^(n|no|)$/i.test(answer.said)) return undefined;
    const place = /^(y|yes)$/i.test(answer.said) ? name : answer.said;
    try {
      writeFiles([{ place, content: encodeText(record) }], { force: false });
      tellSaved(terminal, place);
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      terminal.wrapped(thrown.message.replace(', or add --force', ''), {
        indent: 2,
        paint: terminal.paint.yellow,
      });
    }
  }
}

function tellSaved(terminal: Terminal, kept: string): void {
  tellCommand(terminal, 'Saved. Show it again with:', 'replay', kept);
}

/** Keeps a record in a file and says so; where that cannot be done, prints it as a link, so that nothing is lost. */
function keep(terminal: Terminal, record: GameRecord, seat: string): string {
  for (;;) {
    const place = freeName(record, seat);
    try {
      writeFiles([{ place, content: encodeText(record) }], { force: false });
      terminal.wrapped(`The game is saved in ${place}.`);
      return place;
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      // Another command can have taken the name since it was found free.
      if (existsSync(place)) continue;
      terminal.progress(thrown.message);
      return encodeLink(record);
    }
  }
}
