import type { Likelihood, Share } from '../../../analysis/index';

interface ShareBarProps {
  readonly share: Pick<Share, 'share' | 'low' | 'high'>;
  /** Drawn as an upright line over the bar. */
  readonly sampled?: Pick<Likelihood, 'share'>;
  readonly tone?: 'class' | 'sampled';
}

/** A share as a bar from 0 to 100 with its interval as a line; the number stands beside it. */
export function ShareBar({ share: { share, low, high }, sampled, tone = 'class' }: ShareBarProps) {
  return (
    <svg
      className="share-bar"
      data-tone={tone}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="share-ground" width="100" height="12" />
      <rect className="share-filled" y="2" width={share * 100} height="8" />
      <line className="share-interval" x1={low * 100} x2={high * 100} y1="6" y2="6" />
      {sampled === undefined ? null : (
        <line className="share-sampled" x1={sampled.share * 100} x2={sampled.share * 100} y1="0" y2="12" />
      )}
    </svg>
  );
}
