/** Where the page is, as its address says after the hash. */
export type Place =
  | { readonly at: 'shelf' }
  | { readonly at: 'brief'; readonly scenario: string; readonly seat: string }
  | { readonly at: 'room'; readonly play: string }
  | { readonly at: 'debrief'; readonly play: string }
  /** A play that came as a link. */
  | { readonly at: 'record'; readonly link: string }
  | { readonly at: 'nowhere'; readonly hash: string };

/** The place that an address's hash names. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#?\/?/, '');
  const [kind = '', first = '', second = '', ...rest] = path.split('/').map(decoded);
  if (path === '') return { at: 'shelf' };
  if (rest.length > 0) return { at: 'nowhere', hash };
  if (kind === 'crisis' && first !== '' && second !== '')
    return { at: 'brief', scenario: first, seat: second };
  if (kind === 'play' && first !== '' && second === '') return { at: 'room', play: first };
  if (kind === 'play' && first !== '' && second === 'debrief') return { at: 'debrief', play: first };
  if (kind === 'r' && first !== '' && second === '') return { at: 'record', link: first };
  return { at: 'nowhere', hash };
}

/** The hash of a place. */
export function hashOf(place: Place): string {
  switch (place.at) {
    case 'shelf':
      return '#/';
    case 'brief':
      return `#/crisis/${encodeURIComponent(place.scenario)}/${encodeURIComponent(place.seat)}`;
    case 'room':
      return `#/play/${encodeURIComponent(place.play)}`;
    case 'debrief':
      return `#/play/${encodeURIComponent(place.play)}/debrief`;
    case 'record':
      return `#/r/${place.link}`;
    case 'nowhere':
      return place.hash;
    default:
      return place satisfies never;
  }
}

/** Goes to a place by its address, so that the way back is kept. */
export function goTo(place: Place): void {
  location.hash = hashOf(place);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
