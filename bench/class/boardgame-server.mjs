// @ts-nocheck: the peer's own process; it prints its port when it listens.
import { createRequire } from 'node:module';
import { classGame } from './boardgame-game.mjs';

const require = createRequire(import.meta.url);
const { Server, Origins } = require('boardgame.io/server');
const { PlayerView } = require('boardgame.io/core');

const server = Server({ games: [classGame(PlayerView)], origins: [Origins.LOCALHOST] });
const { appServer } = await server.run({ port: 0, callback: () => {} });
console.log(JSON.stringify({ port: appServer.address().port }));
