import { useTranslation } from 'react-i18next';

/** The way to the page for the projector: in a window of its own, but within a rehearsal, which lives in this tab, in this one. */
export function WallAnchor({ wallAt }: { readonly wallAt: string | undefined }) {
  const { t } = useTranslation();
  if (wallAt === undefined) return null;
  const isHere = wallAt.startsWith('#');
  return (
    <a className="plain-button" href={wallAt} {...(isHere ? {} : { target: '_blank', rel: 'noreferrer' })}>
      {t('host.wall.open')}
    </a>
  );
}
