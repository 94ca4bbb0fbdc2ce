import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button';
import { Sheet } from '../../parts/sheet';
import type { Translate } from '../../strings/index';
import { isolate } from '../../words/isolate';
import type { ClassActs, Scan } from '../class-state';
import { sayReadProblem } from '../problem-words';
import { PictureButton } from './picture-button';
import { nothingScanned, type Sighting, sight } from './scanned';
import { useCamera } from './use-camera';
import './scan.css';

interface ScanSheetProps {
  /** The class to which results are added. */
  readonly id: string;
  readonly areNamesHidden: boolean;
  readonly acts: Pick<ClassActs, 'look' | 'addScan' | 'addFiles'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Reads one QR code after the other by the camera, and adds the results, until it is closed. */
export function ScanSheet({ isOpen, onClose, ...scanner }: ScanSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet heading={t('classPage.scan.heading')} isOpen={isOpen} onClose={onClose} wide>
      {/* A sheet that is closing is still on the page, and the camera must not be. */}
      {isOpen ? <Scanner {...scanner} onClose={onClose} /> : null}
    </Sheet>
  );
}

/** What was said of a code that was read; the number tells lines apart that say the same. */
interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that stay on the page. */
const mostLines = 5;

function Scanner({ id, areNamesHidden, acts, onClose }: Omit<ScanSheetProps, 'isOpen'>) {
  const { t } = useTranslation();
  const scanned = useRef(nothingScanned);
  const [waiting, setWaiting] = useState<Sighting['waiting']>();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const say = (texts: readonly string[]) =>
    setLines((before) => {
      const next = (before[0]?.number ?? 0) + 1;
      const said = texts.map((text, at) => ({ number: next + at, text }));
      return [...said.toReversed(), ...before].slice(0, mostLines);
    });
  const { video, state, open } = useCamera(acts.look, (codes) => {
    const sighting = sight(scanned.current, codes, performance.now());
    scanned.current = sighting.scanned;
    setWaiting(sighting.waiting);
    for (const text of sighting.whole) {
      void acts
        .addScan(id, t('classPage.scan.source'), text)
        .then((scan) => say(linesOf(t, scan, areNamesHidden)));
    }
  });
  return (
    <>
      <p>{t('classPage.scan.help')}</p>
      <video
        ref={video}
        className="scan-view"
        hidden={state.is === 'off'}
        muted
        playsInline
        aria-label={t('classPage.scan.view')}
      />
      {state.is === 'off' ? (
        <div className="notice" data-tone="threat" role="alert">
          <p>{t(`classPage.scan.why.${state.why}`)}</p>
          <p className="class-buttons">
            <Button className="plain-button" onPress={() => open()}>
              {t('classPage.scan.again')}
            </Button>
            <PictureButton
              onFiles={(files) => {
                acts.addFiles(id, files);
                onClose();
              }}
            />
          </p>
        </div>
      ) : null}
      <p role="status" className="scan-state">
        {state.is === 'starting' ? t('classPage.scan.starting') : null}
        {state.is === 'on' && waiting !== undefined
          ? t('classPage.scan.parts', {
              read: waiting.of - waiting.missing.length,
              of: waiting.of,
              next: waiting.missing[0] ?? 1,
            })
          : null}
      </p>
      <div role="log" className="scan-lines" aria-label={t('classPage.scan.read')}>
        {lines.map(({ number, text }) => (
          <p key={number}>{text}</p>
        ))}
      </div>
      {state.is === 'on' && state.other !== undefined ? (
        <Button className="plain-button" onPress={() => open(state.other)}>
          {t('classPage.scan.other')}
        </Button>
      ) : null}
    </>
  );
}

/** What is said of a code that was read: each of its results, or why there is none. */
function linesOf(t: Translate, { fresh, known, problems }: Scan, areNamesHidden: boolean): readonly string[] {
  const ofResult = (key: 'added' | 'known') => (name: string) =>
    areNamesHidden || name === ''
      ? t(`classPage.scan.${key}Nameless`)
      : t(`classPage.scan.${key}`, { name: isolate(name) });
  return [
    ...fresh.map(ofResult('added')),
    ...known.map(ofResult('known')),
    ...problems.map((problem) => t('classPage.scan.notAdded', { why: sayReadProblem(t, problem) })),
  ];
}
