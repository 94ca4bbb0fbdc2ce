import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import { isolate } from '../words/isolate';
import { ClassPart } from './class-part';
import type { ClassActs, ClassState } from './class-state';
import { FiguresSlot } from './figures-slot';
import { Unread } from './kept-out';
import './class.css';

interface ClassScreenProps {
  readonly state: ClassState;
  readonly acts: ClassActs;
}

/** The Class page: the results of one class, or of two side by side, from whatever students have handed in. */
export function ClassScreen({ state, acts }: ClassScreenProps) {
  const { t } = useTranslation();
  const [areNamesHidden, setNamesHidden] = useState(false);
  const heading = useHeadline<HTMLHeadingElement>(`${t('classPage.title')} · ${t('shell.name')}`, 'class');
  const { shown } = state;
  const classes = useMemo(
    () =>
      shown.flatMap(({ name, sorting }) =>
        sorting.is === 'sorted'
          ? [{ name, scenario: sorting.scenario, plays: sorting.gathered.members.map(({ play }) => play) }]
          : [],
      ),
    [shown],
  );
  return (
    <div className="screen">
      <Masthead>
        <p className="masthead-title">{t('classPage.title')}</p>
      </Masthead>
      <main id="main" className="class-page">
        <header className="class-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('classPage.heading')}
          </h1>
          <p className="soft">{t('classPage.lead')}</p>
        </header>
        <Offer state={state} acts={acts} />
        <Choice state={state} acts={acts} />
        <Progress state={state} acts={acts} />
        <Unkept state={state} />
        <Unread problems={state.problems} onDismiss={acts.forgetProblems} />
        <label className="class-check">
          <input
            type="checkbox"
            checked={areNamesHidden}
            onChange={(event) => setNamesHidden(event.currentTarget.checked)}
          />
          {t('classPage.who.hide')}
        </label>
        <div className="class-parts" data-count={shown.length}>
          {shown.map((one) => (
            <ClassPart key={one.id} shown={one} areNamesHidden={areNamesHidden} acts={acts} />
          ))}
        </div>
        {classes.some(({ plays }) => plays.length > 0) ? (
          <FiguresSlot classes={classes} names={areNamesHidden ? 'hidden' : 'shown'} />
        ) : null}
      </main>
    </div>
  );
}

/** A result that came with the address is added only if somebody says so. */
function Offer({ state, acts }: ClassScreenProps) {
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

/** Which class is at hand, and which is set beside it. */
function Choice({ state, acts }: ClassScreenProps) {
  const { t } = useTranslation();
  const own = useId();
  const { classes, shown } = state;
  const [first, second] = shown;
  const nameOf = (name: string) => (name === '' ? t('classPage.unnamed') : name);
  const options = (without: string | undefined) =>
    classes
      .filter(({ id }) => id !== without)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {nameOf(name)}
        </option>
      ));
  const chosen = (place: 0 | 1) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    acts.show(place, value === 'fresh' ? undefined : value);
  };
  return (
    <div className="class-choice">
      <div className="field">
        <label htmlFor={`${own}-first`}>{t('classPage.choose')}</label>
        <select id={`${own}-first`} value={first?.id} onChange={chosen(0)}>
          {options(second?.id)}
          <option value="fresh">{t('classPage.fresh')}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${own}-second`}>{t('classPage.beside')}</label>
        <select id={`${own}-second`} value={second?.id ?? 'none'} onChange={chosen(1)}>
          <option value="none">{t('classPage.none')}</option>
          {options(first?.id)}
          <option value="fresh">{t('classPage.fresh')}</option>
        </select>
      </div>
    </div>
  );
}

/** How far the work is, and in the end what came of it. */
function Progress({ state, acts }: ClassScreenProps) {
  const { t } = useTranslation();
  const { work, added } = state;
  const said =
    added === undefined || work?.what === 'reading'
      ? ''
      : [
          t('classPage.add.added', { count: added.fresh }),
          ...(added.known === 0 ? [] : [t('classPage.add.known', { count: added.known })]),
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
      <p role="status">{said}</p>
    </div>
  );
}

/** What keeps the classes from being kept, or from being read. */
function Unkept({ state: { unkept, fault } }: Pick<ClassScreenProps, 'state'>) {
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
