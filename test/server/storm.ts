import { setTimeout as delay } from 'node:timers/promises';
import { impossible } from '../../src/base/index';
import { openRemoteLink } from '../../src/classroom/index';
import { usualPace } from '../../src/classroom/remote/pace';
import { openRoughWire, type RoughWire } from './rough-wire';
import { joinClass, makeClass, type Running } from './running';

/** How a class goes through a storm. */
export interface Storm {
  readonly server: Running;
  readonly hands: number;
  /** Milliseconds for which the wire is rough. */
  readonly lasts: number;
  /** Messages of each hand, said at random moments of the storm. */
  readonly messages: number;
  /** Whether streams die without a word too, so that they have to be missed. */
  readonly deafStreams: boolean;
  readonly pace?: Partial<typeof usualPace>;
}

/** What came of it. */
export interface AfterStorm {
  /** Milliseconds after which everything had been answered and everybody saw the same, from the moment at which the wire was good again. */
  readonly took: number;
  /** What was lost, doubled, refused or never seen, in sentences. */
  readonly wrong: readonly string[];
}

/** Longer than this nobody waits. */
const patience = 30_000;

/** Lets the hands of a class talk and get ready over a wire that is rough for a while, and looks what has arrived how soon after it. */
export async function weather(storm: Storm): Promise<AfterStorm> {
  const { server, hands: count, lasts, messages, deafStreams } = storm;
  const target = Number(new URL(server.address).port);
  // Each device has a way of its own, as it has connections of its own.
  const wires = await Promise.all(
    Array.from({ length: count + 1 }, () => openRoughWire({ target, random: Math.random, deafStreams })),
  );
  const [hostWire = impossible(), ...handWires] = wires;
  const made = await makeClass(server.address, { students: count, sides: ['north', 'south'], tables: 1 });
  const joined = await joinClass(server.address, made, count);
  await made.host.send(made.id, { do: 'go-on', table: 'all' });
  const baseOf = ({ port }: RoughWire) => `http://127.0.0.1:${port}/class/${made.id}`;
  const pace = { ...usualPace, ...storm.pace };
  const host = openRemoteLink({ base: baseOf(hostWire), token: made.host.token, kind: 'host', pace });
  const hands = joined.map(({ token }, at) =>
    openRemoteLink({ base: baseOf(handWires[at] ?? impossible()), token, kind: 'hand', pace }),
  );
  const wrong: string[] = [];
  const until = async (what: () => string | undefined) => {
    const end = performance.now() + patience;
    for (;;) {
      const missing = what();
      if (missing === undefined) return;
      if (performance.now() > end) {
        wrong.push(missing);
        return;
      }
      await delay(10);
    }
  };
  await until(() => (hands.every((hand) => hand.get() !== undefined) ? undefined : 'a hand saw nothing'));
  for (const { roughen } of wires) roughen();
  const open = new Set<string>();
  const say = async (at: number, what: string, message: Parameters<(typeof hands)[number]['send']>[0]) => {
    open.add(what);
    const answer = await hands[at]?.send(message);
    open.delete(what);
    if (answer?.ok !== true) wrong.push(`${what} was refused: ${JSON.stringify(answer)}`);
  };
  const said = hands.flatMap((_, at) =>
    Array.from({ length: messages }, async (_none, index) => {
      // In order for each hand.
      await delay((lasts * (index + Math.random())) / messages);
      const text = `${at} says ${index}`;
      await say(at, text, index === messages - 1 ? { do: 'ready', turn: 1, is: true } : { do: 'talk', text });
    }),
  );
  await delay(lasts);
  for (const { mend } of wires) mend();
  const mended = performance.now();
  await until(() => (open.size === 0 ? undefined : `never answered: ${[...open].join(', ')}`));
  // Everybody was ready, so that the play has gone on.
  const phases = () => [
    host.get()?.tables[0]?.phase,
    ...hands.map((hand) => (hand.state() === 'live' ? hand.get()?.seat?.phase : hand.state())),
  ];
  await until(() =>
    phases().every((phase) => phase === 'deliberation') ? undefined : `not seen: ${phases().join(', ')}`,
  );
  const took = performance.now() - mended;
  await Promise.race([Promise.all(said), delay(1_000)]);
  for (const link of [host, ...hands]) link.leave();
  for (const { close } of wires) close();
  return { took, wrong: [...wrong, ...(await misheard(made, hands.length, messages))] };
}

/** Which talk is not kept exactly once, and in the order of its speaker. */
async function misheard(
  { host, id }: Awaited<ReturnType<typeof makeClass>>,
  hands: number,
  messages: number,
): Promise<readonly string[]> {
  const { entries } = (await host.ask(`class/${id}/export`)).json;
  const kept: string[] = entries.flatMap(({ said }: { said: { message: { do: string; text?: string } } }) =>
    said.message.do === 'talk' ? [said.message.text] : [],
  );
  return Array.from({ length: hands }, (_, at) => {
    const found = kept.filter((text) => text.startsWith(`${at} says `)).join(', ');
    const wanted = Array.from({ length: messages - 1 }, (_none, index) => `${at} says ${index}`).join(', ');
    return found === wanted ? '' : `kept of hand ${at}: ${found}`;
  }).filter((line) => line !== '');
}
