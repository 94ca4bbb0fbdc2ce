import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/panels/styles/index.css';
import mapUrl from '../../assets/map/west-asia.json?url';
import { projected } from '../../src/app/conic';
import { MapPanel } from '../../src/app/map-panel';
import { openHand } from '../../src/classroom/index';
import { encodeLink } from '../../src/engine/index';
import { HandScreen, JoinForm, loadScreen, MiniMap, startStrings } from '../../src/panels/index';
import type { Scenario } from '../../src/scenario/index';
import { fixtureAnalyst } from '../fixtures/analyst';
import { tokenOf } from '../fixtures/classes';
import { keepClass } from '../fixtures/kept-class';

/*
 * A student's screens over a class that runs in the page, for looking at them while developing: start the development server and open
 * /test/stories/hand.html. `?stage=` is one of join, lobby, brief, room, waiting, reveal, stopped, words, debrief, broken, press;
 * `?theme=paper` changes the theme, `?who=s2` the student.
 */

const asked = new URLSearchParams(location.search);
const stage = asked.get('stage') ?? 'room';
const who = asked.get('who') ?? (stage === 'press' ? 's8' : 's1');
document.documentElement.dataset.theme = asked.get('theme') ?? 'night';
await startStrings('en', document.documentElement);
const scenario: Scenario = await (await fetch('/scenarios/iran-pakistan-2024.json')).json();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const lesson = keepClass(scenario, {
  students: 8,
  tables: 1,
  letters: 'free',
  names: 'free',
  clock: 8,
  title: 'History 11b, Tuesday',
});
lesson.clock.at = Date.now();
for (let at = 1; at <= 8; at += 1) await lesson.join(`s${at}`);
if (stage === 'press') await lesson.host({ do: 'place', hand: 'h8', seat: null });
const say = async (name: string, message: Parameters<typeof lesson.kept.say>[1]) => {
  const answer = await lesson.kept.say(tokenOf(name), message);
  if (!answer.ok) document.title = `${name} was refused ${message.do}: ${answer.why}`;
  await lesson.kept.look();
};
const seats = () =>
  lesson.kept.get().hands.flatMap(({ id, place }) => (place === undefined ? [] : [{ id, ...place }]));
const mineAt = () => seats().find(({ id }) => `s${id.slice(1)}` === who)?.seat.side;
const heads = () => seats().filter(({ office }) => office.head);
const other = () => seats().find(({ seat }) => seat.side !== mineAt());
const mate = () => seats().find(({ id, seat }) => seat.side === mineAt() && `s${id.slice(1)}` !== who);

const playTurn = async () => {
  const { turn } = lesson.kept.get().tables[0] ?? { turn: 1 };
  for (const { id } of heads()) {
    await say(`s${id.slice(1)}`, { do: 'note', turn, reason: 'To be seen to act, and no more than that.' });
    await say(`s${id.slice(1)}`, { do: 'commit', turn });
  }
};
const seeTurn = async () => {
  for (const { id } of seats())
    await say(`s${id.slice(1)}`, { do: 'told', turn: lesson.kept.get().tables[0]?.turn ?? 1 });
};

if (stage !== 'lobby' && stage !== 'join') await lesson.host({ do: 'go-on', table: 'all' });
if (!['lobby', 'join', 'brief'].includes(stage)) {
  await lesson.host({ do: 'go-on', table: 'all' });
  await playTurn();
  if (stage !== 'reveal') await seeTurn();
}
if (['room', 'waiting', 'press'].includes(stage)) {
  const there = mate();
  const their = other();
  const [first] = lesson.kept.get().scenario.actors.find(({ id }) => id === mineAt())?.tracks ?? [];
  if (there) {
    const name = `s${there.id.slice(1)}`;
    await say(name, { do: 'talk', text: 'They will expect an answer. What does the air force say?' });
    const track = there.office.tracks[0] ?? first?.id ?? '';
    await say(name, { do: 'propose', turn: 2, track, option: null });
    await say(name, { do: 'ready', turn: 2, is: true });
    await say(name, { do: 'talk', text: 'I would hold this turn and let the ambassador speak first.' });
  }
  if (their) {
    const name = `s${heads()
      .find(({ seat }) => seat.side === their.seat.side)
      ?.id.slice(1)}`;
    const to = mineAt() ?? '';
    await say(name, {
      do: 'letter',
      to,
      text: 'We do not want this to go on.',
      promised: { will: 'not-do', what: { kind: 'force' }, ifKind: 'diplomacy' },
    });
    await say(name, { do: 'draft-agreement', with: [to], text: 'Both envoys go back within a week.' });
  }
  await lesson.host({
    do: 'news',
    table: 'all',
    to: 'all',
    head: 'Markets are nervous',
    body: 'Prices rise in both capitals.',
  });
  await lesson.host({ do: 'tell', to: 'all', text: 'Ten minutes to the bell. Decide now.' });
  if (stage === 'waiting') await say(who, { do: 'commit', turn: 2 });
}
if (stage === 'stopped') await lesson.host({ do: 'break-off', table: 'all' });
if (['words', 'debrief', 'broken'].includes(stage)) {
  for (let turn = 0; stage !== 'broken' && turn < 12; turn += 1) {
    if (lesson.kept.get().tables[0]?.phase !== 'deliberation') break;
    await playTurn();
    await seeTurn();
  }
  await lesson.host({ do: 'debrief' });
  await lesson.host({ do: 'step', step: stage === 'words' ? 'own-words' : 'own-debrief', minutes: 5 });
  if (stage !== 'words') await say(who, { do: 'write', question: 'history-shown', text: 'skipped' });
}

if (stage === 'join') {
  await loadScreen('joinForm');
  createRoot(root).render(
    <JoinForm code="" onJoin={async () => ({ why: 'no-such' })} onReturn={async () => ({ why: 'no-pin' })} />,
  );
} else {
  await loadScreen('handScreen');
  const hand = openHand(lesson.kept.link(tokenOf(who)));
  createRoot(root).render(
    <StrictMode>
      <HandScreen
        hand={hand}
        scenario={scenario}
        address={`${location.origin}/#/hand/0123456789abcdef`}
        isKept={asked.get('kept') !== 'no'}
        analyst={fixtureAnalyst(scenario, 200)}
        linkTo={(record) => `${location.origin}/#/r/${encodeLink(record)}`}
        onPlayOn={async () => {}}
        renderMap={(props) => <MapPanel {...props} />}
        renderPaths={() => null}
        map={
          <MiniMap
            load={async () => projected(await (await fetch(mapUrl)).json())}
            extent={scenario.theatre.extent}
            lands={[
              { id: 'ir', name: 'Iran' },
              { id: 'pk', name: 'Pakistan' },
            ]}
            label="Map"
          />
        }
        onLeave={() => {}}
      />
    </StrictMode>,
  );
}
