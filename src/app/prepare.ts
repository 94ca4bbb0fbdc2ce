import { prepareScreen } from '../panels/index';
import { scenarioFor } from './library';
import type { Place } from './place';
import { loadPlay } from './saves';

/**
 * Begins to load all that a place will need, at once. Each part would else be asked for only when the one before it has come, which on
 * a slow connection is most of the wait. What fails here fails again, and is told, where it is needed.
 */
export function prepare(place: Place): void {
  switch (place.at) {
    case 'brief':
      prepareScreen('brief');
      scenarioFor(place.scenario).catch(ignore);
      return;
    case 'room':
    case 'debrief':
      prepareScreen(place.at);
      Promise.all([import('./plays'), import('./play-screens')]).catch(ignore);
      loadPlay(place.play)
        .then((stored) => stored && scenarioFor(stored.scenarioKey))
        .catch(ignore);
      return;
    case 'shelf':
    case 'record':
    case 'nowhere':
      return;
    default:
      place satisfies never;
  }
}

function ignore(): void {}
