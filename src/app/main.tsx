import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../panels/styles/index.css';
import { startStrings } from '../panels/index';
import { App } from './app';
import { openInCourse } from './course';
import { startFlow } from './flow';
import { watchParts } from './missing-part';
import { openRoute } from './open-route';
import { keepPageLanguage, wantedPageLanguage } from './page-language';
import { keepFilesOut } from './stray-files';
import { keepTheme } from './theme';
import { watchVersions } from './versions';

const page = document.documentElement;
const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with id "root".');

watchParts(window);
keepFilesOut(window);
const theme = keepTheme(page);
const course = document.querySelector<HTMLMetaElement>('meta[name="demarche:course"]')?.content;
const flow = startFlow(course === undefined ? openRoute : openInCourse(course, openRoute));
const versions = watchVersions(course === undefined);
keepPageLanguage();
// Not awaited at the top of the module: WebKit runs scripts that import a module before such a wait is over.
startStrings(wantedPageLanguage(), page).then(() =>
  createRoot(place).render(
    <StrictMode>
      <App flow={flow} theme={theme} versions={versions} />
    </StrictMode>,
  ),
);
