import type { TurnComparison } from '../../../debrief/index';
import type { ProvenDispute } from '../../../engine/index';
import { type ActorId, countedTurn, type Statement, turnsBefore } from '../../../scenario/index';
import { namesAnswer } from '../../../session/index';
import { nameOf, optionLabel } from '../../../words/index';
import { daySpan } from '../../words/dates';
import { otherDeciders } from '../../words/policy-name';
import { leftOpenWords } from '../left-open';
import { answerKey } from '../lesson/answer-key';
import { beliefTables } from '../lesson/belief-rows';
import { deadlineTable } from '../lesson/deadline-rows';
import { disputedStatements, disputeQuestion, disputesIn, readingsTold } from '../lesson/disputes';
import { statusWords } from '../lesson/status-words';
import {
  drawResult,
  drawSubject,
  eventLabels,
  momentLabel,
  orderLabels,
  partingSentences,
  resultMark,
  toldOrders,
} from '../orders';
import { firstQuestions } from '../own-words';
import { momentsTold } from '../story/moment-words';
import { nobodyKey } from '../story/people';
import { markdownFigures } from './markdown-figures';
import { markdownForecasts } from './markdown-forecasts';
import { escaped, quoted, references, table } from './markdown-parts';
import type { Writing } from './writing';

/** The whole debrief as a Markdown text in the order of the screen, with the student's words as they were written. */
export function markdownOf(writing: Writing): string {
  const { debrief, t } = writing;
  const { scenario, seat } = debrief;
  const sections = [
    `# ${t('debrief.title', { title: escaped(scenario.about.title) })}`,
    t('debrief.kicker', { name: seat.name }),
    ...(writing.forked === undefined ? [] : [escaped(writing.forked)]),
    ...(writing.followed === undefined
      ? []
      : [t('absent.missed.summary'), writing.followed.map((line) => `- ${escaped(line)}`).join('\n')]),
    ...ownWords(writing),
    ...noted(writing),
    ...ended(writing),
    ...story(writing),
    ...timeline(writing),
    ...markdownFigures(writing),
    ...beliefs(writing),
    ...deadlines(writing),
    ...luck(writing),
    ...markdownForecasts(writing),
    ...(writing.futures ?? []),
    ...concepts(writing),
    ...questions(writing),
    ...disputed(writing),
    `## ${t('debrief.part.last')}`,
    quoted(writing.own.words.saw ?? ''),
    quoted(writing.own.words.changed ?? ''),
    `## ${t('debrief.part.limits')}`,
    scenario.limits.map((limit) => `- ${escaped(limit)}`).join('\n'),
    t('debrief.limits.standing'),
    `## ${t('debrief.part.sources')}`,
    scenario.sources
      .map(({ id, title, by, date, url }) =>
        [
          '-',
          `**${id}**`,
          [escaped(title), escaped(by), date, url && `<${url}>`].filter(Boolean).join(', '),
        ].join(' '),
      )
      .join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function ownWords({ own, t }: Writing): readonly string[] {
  const ofNames = own.words[namesAnswer];
  return [
    `## ${t('debrief.part.words')}`,
    ...firstQuestions.flatMap((question) => [
      `### ${t(`debrief.words.${question}`)}`,
      quoted(own.words[question] ?? ''),
    ]),
    ...(ofNames === undefined ? [] : [`### ${t('debrief.unmask.question')}`, quoted(ofNames)]),
  ];
}

function noted({ debrief, lexicon, own, t }: Writing): readonly string[] {
  const { record, seat, scenario } = debrief;
  const before = turnsBefore(scenario);
  return [
    `### ${t('debrief.notes.heading')}`,
    ...record.turns.slice(before).flatMap((orders, place) => {
      const index = before + place;
      const turn = index + 1;
      const note = own.notes.find((one) => one.turn === turn);
      const labels = orderLabels(lexicon, seat.id, orders[seat.id]);
      const forecast = note?.forecast;
      return [
        `**${t('debrief.notes.turn', { turn: place + 1, title: scenario.turns[index]?.title ?? '' })}**: ${
          labels.length === 0 ? t('debrief.orders.hold') : labels.map(escaped).join(t('shell.list.clauses'))
        }`,
        note?.disagreed === undefined ? '' : t('together.differed', { text: escaped(note.disagreed) }),
        forecast === undefined
          ? ''
          : t('debrief.timeline.forecast', { chance: forecast.chance, claim: escaped(forecast.claim) }),
        note === undefined || note.reason.trim() === '' ? '' : quoted(note.reason),
      ];
    }),
  ];
}

function beliefs({ debrief, lexicon, t }: Writing): readonly string[] {
  const tables = beliefTables(t, lexicon, debrief);
  if (tables.length === 0) return [];
  return [
    `## ${t('debrief.part.beliefs')}`,
    ...tables.flatMap(({ title, head, rows, never }) => {
      const told = rows.map((row) => row.map(escaped));
      return [
        `### ${escaped(title)}`,
        table(head.map(escaped), told),
        ...(never === undefined ? [] : [never]),
      ];
    }),
  ];
}

function deadlines({ debrief, lexicon, t }: Writing): readonly string[] {
  const { head, rows } = deadlineTable(t, lexicon, debrief);
  if (rows.length === 0) return [];
  return [
    `## ${t('debrief.part.deadlines')}`,
    table(
      head.map(escaped),
      rows.map((row) => row.map(escaped)),
    ),
  ];
}

function ended({ debrief, t, lexicon, brokenOff, followed }: Writing): readonly string[] {
  const { ending, historyEnding, outcome } = debrief;
  const deciders = followed === undefined ? otherDeciders(t, debrief) : undefined;
  return [
    `## ${t('debrief.part.ended')}`,
    ...(ending
      ? [`**${t('debrief.ended.yours', { title: ending.title })}**`, ending.text]
      : [t('debrief.ended.brokenOff', { count: countedTurn(lexicon.scenario, debrief.played) })]),
    ...(brokenOff === undefined ? [] : leftOpen(leftOpenWords(t, lexicon, brokenOff, debrief.played))),
    ...(historyEnding
      ? [`**${t('debrief.ended.history', { title: historyEnding.title })}**`, historyEnding.text]
      : []),
    ...(deciders === undefined ? [] : [deciders]),
    ...(outcome
      ? [
          table(
            ['', t('debrief.side.play'), t('debrief.side.history')],
            [
              ...outcome.actors.map(({ actor, play, history }) => [
                nameOf(lexicon, actor),
                play ? t(`debrief.ended.icb.${play}`) : '',
                history ? t(`debrief.ended.icb.${history}`) : '',
              ]),
              [
                t('debrief.ended.form'),
                t(`debrief.ended.forms.${outcome.form.play}`),
                t(`debrief.ended.forms.${outcome.form.history}`),
              ],
              [
                t('debrief.ended.violence'),
                t(`debrief.ended.violences.${outcome.violence.play}`),
                t(`debrief.ended.violences.${outcome.violence.history}`),
              ],
            ],
          ),
        ]
      : []),
  ];
}

function story({ debrief, lexicon, t, turning }: Writing): readonly string[] {
  const people = debrief.harm.map(({ turn, text, sources }) =>
    [
      '-',
      ...(countedTurn(lexicon.scenario, turn) < 1
        ? []
        : [`${t('debrief.story.paths.turn', { turn: countedTurn(lexicon.scenario, turn) })}:`]),
      `${text} ${references(sources)}`.trimEnd(),
    ].join(' '),
  );
  return [
    `## ${t('debrief.part.moments')}`,
    momentsTold(t, lexicon, debrief, turning)
      .map(({ title, text, at }) => {
        const where =
          at === undefined
            ? ''
            : ` (${t('debrief.story.paths.turn', { turn: countedTurn(lexicon.scenario, at.turn) })})`;
        return `- **${title}**${where}: ${text}`;
      })
      .join('\n'),
    `## ${t('debrief.part.people')}`,
    people.length === 0 ? t(`debrief.story.cost.${nobodyKey(lexicon)}`) : people.join('\n'),
  ];
}

function leftOpen(left: ReturnType<typeof leftOpenWords>): readonly string[] {
  if (left === undefined) return [];
  const { sentence, lines } = left;
  return lines.length === 0 ? [sentence] : [sentence, lines.map((line) => `- ${escaped(line)}`).join('\n')];
}

function timeline(writing: Writing): readonly string[] {
  const { debrief, t, lexicon, language } = writing;
  return [
    `## ${t('debrief.part.timeline')}`,
    t('debrief.timeline.help'),
    partingSentences(t, lexicon, debrief.comparison, language).join(' '),
    ...debrief.comparison.turns.flatMap((turn) => oneTurn(writing, turn)),
  ];
}

function oneTurn(writing: Writing, comparison: TurnComparison): readonly string[] {
  const { debrief, lexicon, t, language } = writing;
  const { turn, tracks, told, knew, later, sources } = comparison;
  const period = debrief.scenario.turns[turn - 1];
  const seat = debrief.seat.id;
  const days = period ? daySpan(period.from, period.to, language) : '';
  const label = (track: string, option: string | undefined, side: TurnComparison['play']) => {
    if (side === undefined) return '—';
    if (option === undefined) return t('debrief.orders.hold');
    return (
      optionLabel(lexicon, seat, option) +
      resultMark(t, lexicon, seat, option, side.outcomes[`${seat}.${track}`])
    );
  };
  return [
    `### ${t('debrief.notes.turn', { turn: countedTurn(debrief.scenario, turn), title: period?.title ?? '' })} (${days})`,
    `*${statusWords(t, debrief, comparison)}*${debrief.comparison.divergence === turn ? ` **${t('debrief.timeline.left')}.**` : ''}`,
    table(
      ['', t('debrief.side.play'), t('debrief.side.history')],
      [
        ...tracks.map((track) => [
          lexicon.track(seat, track.track)?.label ?? track.track,
          label(track.track, track.play, comparison.play),
          label(track.track, track.history, comparison.history),
        ]),
        ...othersRows(writing, comparison),
      ],
    ),
    told,
    references(sources),
    ...disputesIn(debrief.scenario).flatMap((dispute) =>
      dispute.turn === turn ? readings(writing, dispute) : [],
    ),
    ...knew.flatMap(({ actor, statements: known }) => [
      `**${t('debrief.timeline.knew', { name: nameOf(lexicon, actor) })}**`,
      statements(writing, known),
    ]),
    ...(later.length === 0 ? [] : [`**${t('debrief.timeline.knownLater')}**`, statements(writing, later)]),
  ];
}

function othersRows(
  { debrief, lexicon, t }: Writing,
  { play, history }: TurnComparison,
): readonly (readonly string[])[] {
  const did = (side: TurnComparison['play'], actor: ActorId) =>
    toldOrders(t, lexicon, actor, side).join(t('shell.list.clauses'));
  const events = (side: TurnComparison['play']) => eventLabels(lexicon, side).join(t('shell.list.clauses'));
  const others = debrief.scenario.actors.filter(({ id }) => id !== debrief.seat.id);
  return [
    ...others.map(({ id, name }) => [name, did(play, id), did(history, id)]),
    [t('debrief.timeline.events'), events(play), events(history)],
  ].filter(([, mine, theirs]) => mine !== '' || theirs !== '');
}

function statements({ t }: Writing, list: readonly Statement[]): string {
  return list.map((one) => `- ${statement(t, one)}`).join('\n');
}

function statement(t: Writing['t'], { text, claimant, confidence, sources }: Statement): string {
  const marks = [confidence && t(`debrief.timeline.confidence.${confidence}`), claimant].filter(Boolean);
  return `${text}${marks.length === 0 ? '' : ` (${marks.join(': ')})`} ${references(sources)}`.trimEnd();
}

function luck({ debrief, lexicon, t }: Writing): readonly string[] {
  const { play } = debrief.luck;
  return [
    `## ${t('debrief.part.luck')}`,
    t('debrief.luck.help'),
    play.length === 0
      ? t('debrief.luck.none')
      : play
          .map(({ turn, of, cause, result, chance }) => {
            const came = t('debrief.luck.came', {
              result: drawResult(t, lexicon, of, cause, result),
              chance: Math.round(chance * 100),
            });
            return `- ${t('debrief.luck.turn', { turn: countedTurn(lexicon.scenario, turn) })}, ${drawSubject(t, lexicon, of, cause)}: ${came}`;
          })
          .join('\n'),
  ];
}

function disputed(writing: Writing): readonly string[] {
  const all = disputedStatements(writing.debrief.scenario);
  return all.length === 0 ? [] : [`## ${writing.t('debrief.part.disputed')}`, statements(writing, all)];
}

/** What sources dispute of a result: every reading with what would have followed. */
function readings({ t, lexicon }: Writing, dispute: ProvenDispute): readonly string[] {
  return [
    `**${disputeQuestion(t, lexicon, dispute)}**`,
    readingsTold(t, lexicon, dispute)
      .map((reading) => `- **${reading.label}**: ${statement(t, reading)} *${reading.follows}*`)
      .join('\n'),
    t('debrief.readings.rules'),
  ];
}

function concepts({ debrief, lexicon, t }: Writing): readonly string[] {
  if (debrief.concepts.length === 0) return [];
  return [
    `## ${t('debrief.part.concepts')}`,
    ...debrief.concepts.flatMap(({ concept, turn, moment }) => [
      `### ${escaped(concept.term)}`,
      `*${concept.plainly}*`,
      concept.text,
      `**${t('debrief.concepts.here')}.** ${concept.here} (${
        moment
          ? t('debrief.concepts.at', {
              turn: countedTurn(lexicon.scenario, turn),
              moment: momentLabel(t, lexicon, moment),
            })
          : t('debrief.concepts.atTurn', { turn: countedTurn(lexicon.scenario, turn) })
      })`,
      t('debrief.concepts.source', { source: concept.source }),
    ]),
  ];
}

function questions({ debrief, own, t }: Writing): readonly string[] {
  const { questions: asked } = debrief.scenario;
  if (asked.length === 0) return [];
  return [
    `## ${t('debrief.part.questions')}`,
    ...asked.flatMap(({ ask, good, sources }, index) => [
      `### ${index + 1}. ${ask}`,
      quoted(own.words[answerKey(index)] ?? ''),
      `**${t('debrief.questions.good')}**`,
      good.map((point) => `- ${point}`).join('\n'),
      references(sources),
    ]),
  ];
}
