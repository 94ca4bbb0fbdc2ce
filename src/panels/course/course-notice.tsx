import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { courseSentences } from './course-sentences';
import type { CourseState } from './course-state';

/** What there is to say of the course that shows the page; it can be closed, and comes again when there is something new. */
export function CourseNotice({ state }: { readonly state: CourseState }) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState('');
  const sentences = courseSentences(state, t);
  const all = sentences.map(({ text }) => text).join(' ');
  const isShown = all !== '' && all !== closed;
  return (
    <section aria-label={t('scorm.label')}>
      <div role="status">
        {isShown ? (
          <div className="notice" data-tone={sentences.some(({ isAmiss }) => isAmiss) ? 'threat' : undefined}>
            <div>
              {sentences.map(({ text }) => (
                <p key={text}>{text}</p>
              ))}
            </div>
            <Button className="icon-button" aria-label={t('scorm.close')} onPress={() => setClosed(all)}>
              <X aria-hidden="true" size={20} />
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
