import { createHash, randomBytes } from 'node:crypto';
import { type Asker, openAsker } from './lean-http';

/** A device with a token of its own, in a class or about to come into one. */
export interface Student {
  readonly token: string;
  readonly path: string;
  /** Says something under the next number; throws where that is refused or not answered as it should be. Gives the version. */
  readonly say: (message: object) => Promise<number>;
  readonly leave: () => void;
}

/** A class that was made: its host, the token of its wall, and how others come to it. */
export interface MadeClass {
  readonly host: Student;
  readonly wall: string;
  readonly join: () => Promise<Student & { readonly hand: string }>;
}

/** The crisis that is played, and the sides that students hold. */
const crisis = { crisis: 'iran-pakistan-2024', sides: ['iran', 'pakistan', 'china'] };

/** Makes a class for so many students. */
export async function makeClass(port: number, students: number): Promise<MadeClass> {
  const [token, wall] = [newToken(), newToken()];
  const asker = openAsker({ port, token });
  const choices = { ...crisis, students, letters: 'free' };
  const { id } = await answered(asker, '/class', { choices, wall: digestOf(wall) });
  const path = `/class/${id}`;
  return {
    host: studentOn(asker, token, path),
    wall,
    join: async () => {
      const own = newToken();
      const student = studentOn(openAsker({ port, token: own }), own, path);
      let hand = '';
      await student.say({ do: 'join' }, (answer) => {
        hand = String(answer.hand);
      });
      return { ...student, hand };
    },
  };
}

type Answer = Readonly<Record<string, unknown>>;

function studentOn(asker: Asker, token: string, path: string) {
  const device = digestOf(token).slice(0, 16);
  let count = 0;
  return {
    token,
    path,
    say: async (message: object, look: (answer: Answer) => void = () => undefined): Promise<number> => {
      count += 1;
      const answer = await answered(asker, `${path}/send`, { number: { device, count }, message });
      look(answer);
      return Number(answer.version);
    },
    leave: asker.close,
  };
}

async function answered(asker: Asker, path: string, question: object): Promise<Answer> {
  const { status, body } = await asker.post(path, JSON.stringify(question));
  const answer: Answer = status === 200 ? JSON.parse(body) : {};
  if (answer.ok !== true) throw new Error(`${path} ${JSON.stringify(question)}: ${status} ${body}`);
  return answer;
}

function newToken(): string {
  return randomBytes(16).toString('hex');
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
