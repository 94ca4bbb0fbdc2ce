import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../panels/styles/index.css';
import { startStrings } from '../panels/index';
import { App } from './app';
import { startFlow } from './flow';
import { openRoute } from './open-route';
import { keepTheme } from './theme';

const page = document.documentElement;
const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with id "root".');

const theme = keepTheme(page);
await startStrings('en', page);
const flow = startFlow(openRoute);
createRoot(place).render(
  <StrictMode>
    <App flow={flow} theme={theme} />
  </StrictMode>,
);
