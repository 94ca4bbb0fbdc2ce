import type { View } from '../../engine/index';

/** Puts the tracks of one's own office first in a view. */
export type OwnFirst = (view: View, own: readonly string[]) => View;

/**
 * A view in which the tracks of one's own office stand first, and with them what advisers say of their options; the others follow in
 * their order. The same value as long as nothing has changed, so that a page is not drawn anew.
 */
export function openOwnFirst(): OwnFirst {
  let last: { readonly of: View; readonly own: string; readonly view: View } | undefined;
  return (view, own) => {
    const named = own.join(' ');
    if (last?.of === view && last.own === named) return last.view;
    const isOwn = ({ track }: View['tracks'][number]) => own.includes(track);
    const tracks = [...view.tracks.filter(isOwn), ...view.tracks.filter((track) => !isOwn(track))];
    const isSame = tracks.every((track, at) => track === view.tracks[at]);
    last = { of: view, own: named, view: isSame ? view : { ...view, tracks } };
    return last.view;
  };
}
