import './harness.css';
import '../../src/panels/styles/tokens.css';
import '../../src/panels/styles/fonts.css';
import mapUrl from '../../assets/map/west-asia.json?url';
import relief from '../../assets/map/west-asia.webp?url';
import { projected } from '../../src/app/conic';
import { createStage, type Stage } from '../../src/theatre/index';
import { sampleCues, samplePicture } from './sample';

/* The map without the app, for photographs: `?theme=paper&reduced=1&language=fa`. */

declare global {
  interface Window {
    harness: { stage: Stage; cues: typeof sampleCues; picture: typeof samplePicture };
  }
}

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'night';
const host = document.getElementById('host');
if (!host) throw new Error('no host');
const stage = createStage(host, {
  map: async () => ({ file: projected(await (await fetch(mapUrl)).json()), relief }),
  reducedMotion: query.has('reduced'),
  language: query.get('language') ?? 'en',
});
stage.show(samplePicture);
window.harness = { stage, cues: sampleCues, picture: samplePicture };
stage.ready.then(() => {
  document.documentElement.dataset.ready = 'yes';
});
