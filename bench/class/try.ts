import { boardgameIo } from './boardgame-io';
import { colyseus } from './colyseus';
import { contest } from './contest';

for (const one of [boardgameIo()]) {
  console.log(one.name, await contest(one, 5, 2));
}
process.exit(0);
