import { sse } from 'msw';
import { setupWorker } from 'msw/browser';
import { today } from './calendar';
import { happen } from './figures';
import { handlers } from './handlers';
import { people } from './world';

/** Now and then somebody does something. */
const live = sse<{ standing: string }>('/api/v1/live', ({ client }) => {
  let sequence = 0;
  setInterval(() => {
    const person = people[Math.floor(Math.random() * people.length)];
    if (person === undefined) return;
    const key = Math.random() < 0.8 ? 'calls' : 'meetings';
    happen(person, key, 1);
    sequence += 1;
    const data = JSON.stringify({
      sequence,
      indicators: [key],
      members: [person.id],
      teams: [person.team],
      from: today(),
      to: today(),
    });
    client.send({ event: 'standing', id: String(sequence), data });
  }, 2_500);
});

export const worker = setupWorker(live, ...handlers);
