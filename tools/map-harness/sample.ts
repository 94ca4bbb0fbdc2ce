import type { LonLat } from '../../src/scenario/index';
import type { CueEnd, MapCue, Picture } from '../../src/theatre/index';

/** A picture for looking at the map alone: places of the first crisis, all three states of a relation, units. */
export const samplePicture: Picture = {
  extent: [
    [43, 23],
    [75, 40],
  ],
  actors: [
    { id: 'iran', code: 'IR', colour: 1, emblem: 'ir', land: 'ir', capital: 'tehran', party: true },
    { id: 'pakistan', code: 'PK', colour: 3, emblem: 'pk', land: 'pk', capital: 'islamabad', party: true },
    { id: 'china', code: 'CN', colour: 7, emblem: 'cn', land: 'cn', capital: 'beijing', party: false },
    { id: 'group', code: 'JA', colour: 8, emblem: 'none', land: 'none', party: false },
  ],
  places: [
    { id: 'tehran', label: 'Tehran', at: [51.39, 35.69], kind: 'capital', of: 'iran' },
    { id: 'islamabad', label: 'Islamabad', at: [73.05, 33.68], kind: 'capital', of: 'pakistan' },
    { id: 'beijing', label: 'Beijing', at: [116.4, 39.9], kind: 'capital', of: 'china' },
    { id: 'koh-e-sabz', label: 'Koh-e-Sabz', at: [64.0, 27.2], kind: 'village', of: 'pakistan' },
    { id: 'panjgur', label: 'Panjgur', at: [64.09, 26.97], kind: 'town', of: 'pakistan' },
    { id: 'saravan', label: 'Saravan', at: [62.33, 27.37], kind: 'town', of: 'iran' },
    { id: 'rask', label: 'Rask', at: [61.4, 26.24], kind: 'town', of: 'iran' },
    { id: 'zahedan', label: 'Zahedan', at: [60.86, 29.5], kind: 'city', of: 'iran' },
    { id: 'turbat', label: 'Turbat', at: [63.05, 26.0], kind: 'town', of: 'pakistan' },
    { id: 'taftan', label: 'Taftan–Mirjaveh', at: [61.5, 29.0], kind: 'crossing' },
    { id: 'chabahar', label: 'Chabahar', at: [60.64, 25.29], kind: 'port', of: 'iran' },
    { id: 'bandar-abbas', label: 'Bandar Abbas', at: [56.27, 27.18], kind: 'port', of: 'iran' },
    { id: 'kerman', label: 'Kerman', at: [57.08, 30.28], kind: 'city', of: 'iran' },
    { id: 'erbil', label: 'Erbil', at: [44.01, 36.19], kind: 'city' },
  ],
  relations: [
    { a: 'iran', b: 'pakistan', state: 'strained', away: ['pakistan'] },
    { a: 'china', b: 'iran', state: 'normal', away: [] },
    { a: 'china', b: 'pakistan', state: 'normal', away: [] },
  ],
  postures: [
    {
      actor: 'iran',
      track: 'military',
      posture: 'engaged',
      force: 'Armed forces',
      label: 'Ready after a strike',
      unit: 'missile',
      place: 'tehran',
    },
    {
      actor: 'pakistan',
      track: 'military',
      posture: 'alerted',
      force: 'Armed forces',
      label: 'On alert',
      unit: 'infantry',
      place: 'panjgur',
    },
  ],
  remembered: [
    { place: 'panjgur', look: 'blow', on: '2024-01-16', until: '2024-01-16', days: 1, memories: [] },
    { place: 'rask', look: 'blow', on: '2023-12-15', until: '2023-12-15', days: 33, memories: [] },
  ],
};

type Sample = readonly [kind: MapCue['kind'], tone: MapCue['tone'], from: string, to: string, actor?: string];

const samples: readonly Sample[] = [
  ['missiles', 'force', 'tehran', 'koh-e-sabz', 'iran'],
  ['air-strike', 'force', 'islamabad', 'saravan', 'pakistan'],
  ['drone', 'force', 'panjgur', 'saravan', 'pakistan'],
  ['artillery', 'force', 'panjgur', 'saravan', 'pakistan'],
  ['raid', 'force', 'saravan', 'panjgur', 'iran'],
  ['explosion', 'force', 'kerman', 'kerman'],
  ['air-defence', 'threat', 'tehran', 'chabahar', 'iran'],
  ['troops', 'threat', 'islamabad', 'panjgur', 'pakistan'],
  ['naval-drill', 'threat', 'bandar-abbas', 'bandar-abbas', 'iran'],
  ['envoy-leaves', 'threat', 'tehran', 'islamabad', 'pakistan'],
  ['envoy-returns', 'cooperation', 'islamabad', 'tehran', 'pakistan'],
  ['call', 'cooperation', 'tehran', 'islamabad', 'iran'],
  ['talks', 'cooperation', 'tehran', 'islamabad', 'iran'],
  ['statement', 'threat', 'islamabad', 'islamabad', 'pakistan'],
  ['summons', 'threat', 'islamabad', 'tehran', 'pakistan'],
  ['note', 'threat', 'islamabad', 'tehran', 'pakistan'],
  ['letter', 'threat', 'islamabad', '', 'pakistan'],
  ['sanctions', 'threat', 'islamabad', 'tehran', 'pakistan'],
  ['border-closes', 'threat', 'islamabad', 'taftan', 'pakistan'],
  ['border-opens', 'cooperation', 'islamabad', 'taftan', 'pakistan'],
  ['trade', 'cooperation', 'zahedan', 'panjgur', 'iran'],
  ['aid', 'cooperation', 'tehran', 'panjgur', 'iran'],
  ['intelligence', 'unknown', 'islamabad', 'zahedan', 'pakistan'],
  ['arrest', 'neutral', 'tehran', 'zahedan', 'iran'],
  ['attack', 'force', 'rask', 'rask'],
  ['mourning', 'loss', 'tehran', 'kerman', 'iran'],
  ['shot-down', 'force', 'zahedan', 'saravan', 'iran'],
  ['friendly-fire', 'loss', 'saravan', 'saravan', 'iran'],
  ['near-miss', 'threat', 'chabahar', 'chabahar'],
  ['prisoner-taken', 'threat', 'taftan', 'taftan', 'iran'],
  ['prisoner-handed-over', 'cooperation', 'zahedan', 'taftan', 'iran'],
  ['airspace-closes', 'threat', 'islamabad', 'islamabad', 'pakistan'],
  ['alert', 'threat', 'bandar-abbas', 'bandar-abbas', 'iran'],
  ['mobilisation', 'threat', 'zahedan', 'zahedan', 'iran'],
  ['economic-measure', 'threat', 'islamabad', 'tehran', 'pakistan'],
  ['press-visit', 'neutral', 'zahedan', 'saravan', 'iran'],
  ['crowd', 'neutral', 'kerman', 'kerman'],
  ['evacuation', 'neutral', 'panjgur', 'turbat', 'pakistan'],
  ['cyber', 'threat', 'bandar-abbas', 'bandar-abbas'],
  ['vote', 'neutral', 'tehran', 'tehran', 'iran'],
];

/** One cue of every kind. */
export const sampleCues: readonly MapCue[] = samples.map(([kind, tone, from, to, actor], index) => ({
  id: `${index}-${kind}`,
  kind,
  tone,
  ...(actor === undefined ? {} : { actor }),
  from: end(from),
  to: end(to),
  milliseconds: 2600,
  cause: { by: 'unseen' },
}));

function end(id: string): CueEnd {
  const place = samplePicture.places.find((one) => one.id === id);
  const headquarters: LonLat = [-73.97, 40.75];
  if (!place) return { at: headquarters, emblem: 'un' };
  return { at: place.at, place: place.id, ...(place.of === undefined ? {} : { actor: place.of }) };
}
