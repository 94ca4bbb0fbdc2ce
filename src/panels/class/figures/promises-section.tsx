import { everyKept, type PromiseFigures } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { kindWords, optionLabel } from '../../../words/index';
import { Fold } from '../../debrief/part';
import { Count } from '../../parts/count';
import { isolate } from '../../words/isolate';
import { ScrollTable } from './scroll-table';
import { Section } from './section';
import { type ClassView, playerName, sideName } from './view';

/** What sides promised each other beside what they ordered. */
export function PromisesSection({ view }: { readonly view: ClassView }) {
  const { t, counted } = view;
  const { pairs, each } = counted.promises;
  if (pairs.length === 0) {
    return (
      <Section heading={t('classFigures.promises.heading')}>
        <p>{t('classFigures.promises.none')}</p>
      </Section>
    );
  }
  return (
    <Section heading={t('classFigures.promises.heading')} help={t('classFigures.promises.help')}>
      <ScrollTable caption={t('classFigures.promises.caption')} className="class-numbers">
        <thead>
          <tr>
            <th scope="col">{t('classFigures.promises.pairColumn')}</th>
            {everyKept.map((kept) => (
              <th scope="col" key={kept}>
                {t(`classFigures.promises.${kept}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ from, to, counts }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                {t('classFigures.promises.pair', { from: sideName(view, from), to: sideName(view, to) })}
              </th>
              {everyKept.map((kept) => (
                <td key={kept}>{counts[kept]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {view.names ? (
        <div className="paper-hidden">
          <Fold summary={t('classFigures.promises.each')} className="class-twin">
            <Each view={view} each={each.slice(0, mostPromises)} />
          </Fold>
        </div>
      ) : null}
    </Section>
  );
}

/** So many promises a page can list; a file has the rest. */
const mostPromises = 300;

function Each({ view, each }: { readonly view: ClassView; readonly each: PromiseFigures['each'] }) {
  const { t, lexicon } = view;
  return (
    <ScrollTable caption={t('classFigures.promises.eachCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('classFigures.column.turns')}</th>
          <th scope="col">{t('classFigures.column.who')}</th>
          <th scope="col">{t('classFigures.promises.promise')}</th>
          <th scope="col">{t('classFigures.promises.ordered')}</th>
          <th scope="col">{t('classFigures.promises.result')}</th>
        </tr>
      </thead>
      <tbody>
        {each.map(({ key, promise, kept, orders }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a play may make one promise twice.
          <tr key={at}>
            <th scope="row">
              <Count of={countedTurn(view.scenario, promise.turn)} />
            </th>
            <td>{playerName(view, key)}</td>
            <td>
              {promiseWords(view, promise)}
              {promise.text === undefined || promise.text === '' ? null : (
                <span className="class-sub">{t('shell.quoted', { text: isolate(promise.text) })}</span>
              )}
            </td>
            <td>
              {orders.length === 0
                ? t('classFigures.promises.nothing')
                : orders
                    .map((option) => optionLabel(lexicon, promise.from, option))
                    .join(t('shell.list.clauses'))}
            </td>
            <td>{t(`classFigures.promises.${kept}`)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function promiseWords(
  view: ClassView,
  { from, to, promised }: PromiseFigures['each'][number]['promise'],
): string {
  const { t, lexicon } = view;
  const { will, what, ifKind } = promised;
  const told = t(`classFigures.promises.${will}`, {
    what: 'option' in what ? optionLabel(lexicon, from, what.option) : kindName(view, what.kind),
  });
  if (ifKind === undefined) return told;
  return t('classFigures.promises.condition', {
    promise: told,
    side: sideName(view, to),
    kind: kindName(view, ifKind),
  });
}

function kindName({ t }: ClassView, kind: string): string {
  return isKind(kind) ? t(`classFigures.kind.${kind}`) : kind;
}

function isKind(kind: string): kind is keyof typeof kindWords {
  return Object.hasOwn(kindWords, kind);
}
