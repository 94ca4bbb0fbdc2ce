import type { Tone } from '../../scenario/index';

/** A mark in the tone's colour and in a shape of its own, so that colour is not all there is. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className="tone-mark" data-tone={tone} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  );
}

const shapes: Readonly<Record<Tone, string>> = {
  neutral: 'M2 5h8v2H2z',
  force: 'M6 0l1.6 4.4L12 6 7.6 7.6 6 12 4.4 7.6 0 6l4.4-1.6z',
  threat: 'M6 1l5.5 10H.5z',
  cooperation: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  loss: 'M1 1h10v10H1z',
  unknown: 'M6 .5L11.5 6 6 11.5.5 6zM6 3L3 6l3 3 3-3z',
};
