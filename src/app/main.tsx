import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../panels/styles/index.css';
import { startStrings } from '../panels/index';
import { App } from './app';
import { startFlow } from './flow';
import { watchParts } from './missing-part';
import { openRoute } from './open-route';
import { keepTheme } from './theme';
import { watchVersions } from './versions';

const page = document.documentElement;
const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with id "root".');

watchParts(window);
const theme = keepTheme(page);
const flow = startFlow(openRoute);
const versions = watchVersions();
await startStrings('en', page);
createRoot(place).render(
  <StrictMode>
    <App flow={flow} theme={theme} versions={versions} />
  </StrictMode>,
);
