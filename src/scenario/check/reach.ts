import type { Checking } from './context';
import { wantsWithPaths } from './wants';

/** Postures, options, injects, rules and endings that no play can reach, as far as that can be seen without playing. */
export function checkReach(checking: Checking): void {
  checkPostures(checking);
  checkOpenings(checking);
  checkEvents(checking);
}

function checkPostures({ scenario, play, report }: Checking): void {
  for (const actor of scenario.actors) {
    for (const track of actor.tracks) {
      const name = `${actor.id}.${track.id}`;
      const reached = play.postures.get(name);
      for (const posture of track.postures) {
        const path = ['actors', actor.id, 'tracks', track.id, 'postures', posture.id];
        const facts = { name: posture.id, track: name };
        if (reached?.has(posture.id) !== true) report('W107', path, facts);
        else if (posture.on.length === 0) report('W108', path, facts);
      }
    }
  }
}

/** Options that are never open, and turns in which a seat has nothing to choose between. */
function checkOpenings({ scenario, play, report }: Checking): void {
  const everOpen = new Set(play.turns.flatMap(({ open }) => [...open]));
  for (const actor of scenario.actors) {
    for (const option of actor.options) {
      if (everOpen.has(`${actor.id}.${option.id}`)) continue;
      const track = actor.tracks.find(({ id }) => id === option.track);
      const reached = play.postures.get(`${actor.id}.${option.track}`);
      const listed = track?.postures.some(
        ({ id, on }) => reached?.has(id) && on.some((one) => one.option === option.id),
      );
      const path = ['actors', actor.id, 'options', option.id];
      report('W109', path, { name: option.id, why: listed === true ? 'condition' : 'posture' });
    }
    if (!actor.playable) continue;
    play.turns.forEach(({ open }, at) => {
      const names = actor.options.filter(({ id }) => open.has(`${actor.id}.${id}`)).map(({ id }) => id);
      if (names.length >= 2) return;
      const [name] = names;
      const facts = {
        actor: actor.id,
        turn: at + 1,
        count: names.length,
        ...(name === undefined ? {} : { name }),
      };
      report('W110', ['actors', actor.id, 'tracks'], facts);
    });
  }
}

function checkEvents(checking: Checking): void {
  const { draft, scenario, play, report } = checking;
  scenario.injects.forEach(({ id }, at) => {
    if (!play.injects.has(id)) report('W116', ['injects', at], { kind: 'inject', name: id });
  });
  draft.document.rules.forEach(({ id }, at) => {
    if (!play.rules.has(id)) report('W116', ['rules', at], { kind: 'rule', name: id });
  });
  for (const { id: actor } of scenario.actors)
    wantsWithPaths(checking, actor).forEach(({ path, texts = [] }, want) => {
      texts.forEach((_, form) => {
        if (!play.wants.has(`${actor} ${want} ${form}`)) report('W129', [...path, form], { actor });
      });
    });
  draft.document.endings.forEach(({ id }, at) => {
    if (!play.endings.has(id)) report('W115', ['endings', at], { name: id });
  });
}
