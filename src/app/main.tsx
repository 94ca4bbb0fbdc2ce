import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with id "root".');
createRoot(place).render(
  <StrictMode>
    <main>
      <h1>Demarche</h1>
    </main>
  </StrictMode>,
);
