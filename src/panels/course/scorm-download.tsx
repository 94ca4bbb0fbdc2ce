import { FileDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scormPackage } from '../../course/index';
import type { Scenario, Wordings } from '../../scenario/index';
import { Button } from '../parts/button';
import { download } from '../share/download';
import { appFiles } from './app-files';

interface ScormDownloadProps {
  readonly scenario: Scenario;
  /** All its words, which the package holds too. */
  readonly wordsOf: (scenario: Scenario) => Promise<Wordings>;
}

/** Makes a SCORM 1.2 package of a crisis from the page's own files, for a teacher to upload. */
export function ScormDownload({ scenario, wordsOf }: ScormDownloadProps) {
  const { t } = useTranslation();
  const [side, setSide] = useState('');
  const [shelf, setShelf] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useId();
  const field = useId();
  const make = async () => {
    if (isMaking) return;
    setMaking(true);
    setSaid(t('scorm.package.making'));
    setSaid(await keepPackage());
    setMaking(false);
  };
  const keepPackage = async (): Promise<string> => {
    const found = await appFiles(document.baseURI);
    const noApp = t('scorm.package.noApp', { id: scenario.about.id });
    if ('problem' in found) {
      return found.problem === 'network' ? t('scorm.package.network', { why: found.why }) : noApp;
    }
    const words = await wordsOf(scenario);
    const made = scormPackage(found.files, scenario, { shelf, words, ...(side === '' ? {} : { side }) });
    if ('problem' in made) return noApp;
    download(made.name, made.bytes, 'application/zip');
    return t('scorm.package.done', { name: made.name });
  };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        {t('scorm.package.heading')}
      </h2>
      <p className="soft">{t('scorm.package.help')}</p>
      <p className="field">
        <label htmlFor={field}>{t('scorm.package.side')}</label>
        <select id={field} value={side} onChange={(event) => setSide(event.target.value)}>
          <option value="">{t('scorm.package.anySide')}</option>
          {scenario.actors
            .filter(({ playable }) => playable)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={shelf} onChange={(event) => setShelf(event.target.checked)} />{' '}
          {t('scorm.package.shelf')}
        </label>
      </p>
      <Button className="plain-button" onPress={() => void make()}>
        <FileDown aria-hidden="true" size={16} />
        {t('scorm.package.make')}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
