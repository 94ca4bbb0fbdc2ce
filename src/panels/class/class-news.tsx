import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { isolate } from '../words/isolate';
import type { ClassActs, ClassState } from './class-state';

interface ClassNewsProps {
  readonly state: ClassState;
  readonly acts: ClassActs;
}

/** What the page has to say of its work: a result that is offered, how far the work is, and what cannot be kept. */
export function ClassNews({ state, acts }: ClassNewsProps) {
  return (
    <div className="class-news">
      <Offer state={state} acts={acts} />
      <Progress state={state} acts={acts} />
      <Unkept state={state} />
    </div>
  );
}

/** A result that came with the address is added only if somebody says so. */
function Offer({ state, acts }: ClassNewsProps) {
  const { t } = useTranslation();
  const { offered, shown } = state;
  if (offered === undefined) return null;
  const names = offered.map(({ name }) => name).filter((name) => name !== '');
  const to = shown[0]?.name || t('classPage.unnamed');
  return (
    <section className="notice" aria-labelledby="class-offer">
      <div>
        <h2 id="class-offer" className="notice-heading">
          {t('classPage.offer.heading')}
        </h2>
        <p>
          {offered.length === 0
            ? t('classPage.offer.broken')
            : t('classPage.offer.ask', { count: offered.length, class: isolate(to) })}
          {names.length === 0
            ? ''
            : ` ${t('classPage.offer.by', { names: names.map(isolate).join(t('shell.list.separator')) })}`}
        </p>
        <p className="notice-ways">
          {offered.length === 0 ? null : (
            <Button className="main-button" onPress={() => acts.answerOffer(true)}>
              {t('classPage.offer.yes')}
            </Button>
          )}
          <Button className="plain-button" onPress={() => acts.answerOffer(false)}>
            {t('classPage.offer.no')}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** How far the work is, and in the end what came of it. */
function Progress({ state, acts }: ClassNewsProps) {
  const { t } = useTranslation();
  const { work, added, opened = [] } = state;
  const said = [
    ...opened.map((title) => t('classPage.add.opened', { title })),
    ...(added === undefined ? [] : [t('classPage.add.added', { count: added.fresh })]),
    ...(added === undefined || added.known === 0 ? [] : [t('classPage.add.known', { count: added.known })]),
  ].join(' ');
  return (
    <div className="class-work">
      {work === undefined ? null : (
        <p>
          <label>
            {t(`classPage.work.${work.what}`, { done: work.done, of: work.of })}{' '}
            <progress max={Math.max(1, work.of)} value={work.done} />
          </label>{' '}
          <Button className="plain-button" onPress={acts.stop}>
            {t('classPage.work.stop')}
          </Button>
        </p>
      )}
      <p role="status">{work?.what === 'reading' ? '' : said}</p>
    </div>
  );
}

/** What keeps the classes from being kept, or from being read. */
function Unkept({ state: { unkept, fault } }: Pick<ClassNewsProps, 'state'>) {
  const { t } = useTranslation();
  const why = unkept === undefined ? undefined : unkept === 'full' || unkept === 'fault' ? unkept : 'blocked';
  return (
    <div role="alert">
      {why === undefined ? null : (
        <p className="notice" data-tone="threat">
          {t(`classPage.keep.${why}`, { said: fault ?? '' })}
        </p>
      )}
      {fault === undefined || why === 'fault' ? null : (
        <p className="notice" data-tone="threat">
          {t('classPage.fault', { said: fault })}
        </p>
      )}
    </div>
  );
}
