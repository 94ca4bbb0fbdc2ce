import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';

/** Says what a live class needs where no class server stands behind the page, and what can be done without one. */
export function NoServer({ onLook }: { readonly onLook: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="notice no-server" data-tone="unknown" aria-labelledby="no-server-heading">
      <div>
        <h2 id="no-server-heading" className="notice-heading">
          {t('host.make.noServer.heading')}
        </h2>
        <p>{t('host.make.noServer.what')}</p>
        <p>
          <code dir="ltr">npm run class</code>
        </p>
        <p>{t('host.make.noServer.next')}</p>
        <p>{t('host.make.noServer.ways')}</p>
        <ul className="plain-list">
          <li>{t('host.make.noServer.rehearse')}</li>
          <li>
            <a href="#/class">{t('host.make.noServer.collect')}</a>
          </li>
        </ul>
      </div>
      <Button className="plain-button" onPress={onLook}>
        {t('host.make.noServer.again')}
      </Button>
    </section>
  );
}
