// @ts-nocheck: the peer's own process; it prints its port when it listens.
import { createServer } from 'node:http';
import { Room, Server } from '@colyseus/core';
import { defineTypes, MapSchema, Schema } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';

class Hand extends Schema {}
defineTypes(Hand, { count: 'number', track: 'string', option: 'string' });
class Table extends Schema {
  constructor() {
    super();
    this.hands = new MapSchema();
  }
}
defineTypes(Table, { hands: { map: Hand } });

const immediately = process.argv.includes('--at-once');

class ClassRoom extends Room {
  onCreate() {
    this.maxClients = 40;
    this.state = new Table();
    this.onMessage('order', (client, { count, track, option }) => {
      const hand = this.state.hands.get(client.sessionId);
      if (hand === undefined || count !== hand.count + 1) return;
      hand.count = count;
      hand.track = track;
      hand.option = option;
      if (immediately) this.broadcastPatch();
    });
  }

  onJoin(client) {
    const hand = new Hand();
    hand.count = 0;
    hand.track = '';
    hand.option = '';
    this.state.hands.set(client.sessionId, hand);
  }
}

const server = createServer();
const game = new Server({ transport: new WebSocketTransport({ server }), greet: false });
game.define('class', ClassRoom);
await game.listen(0, '127.0.0.1');
console.log(JSON.stringify({ port: server.address().port }));
