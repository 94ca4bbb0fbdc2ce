import { useTranslation } from 'react-i18next';
import { DebriefHead } from '../debrief/head';
import { Part } from '../debrief/part';
import { Masthead } from '../parts/masthead';
import type { DebriefSightProps } from './sight';
import '../debrief/debrief.css';

/** The head of a debrief and what it asks first, to be read while the rest is on its way. */
export function DebriefSight({ title, side }: DebriefSightProps) {
  const { t } = useTranslation();
  return (
    <div className="screen debrief">
      <Masthead>
        <p className="masthead-title">{title}</p>
      </Masthead>
      <main id="main" className="debrief-main" aria-busy="true">
        <DebriefHead title={title} side={side.name} />
        <div className="debrief-account" data-open="">
          <Part name="words" help={t('debrief.words.help')}>
            {null}
          </Part>
        </div>
      </main>
    </div>
  );
}
