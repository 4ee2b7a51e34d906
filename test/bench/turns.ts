// Floor and Unsit in turns, each round on processes of its own: what the machine does meanwhile falls on both.
import { both } from './measuring';
import type { ContestantName } from './contestants';
import type { Place, StartContestant, Started } from './place';

export async function inTurns<Taken>(
  place: Place,
  rounds: number,
  take: (app: Started, who: ContestantName) => Promise<Taken>,
  optionsOf: (who: ContestantName) => StartContestant = () => ({}),
): Promise<Record<ContestantName, Taken[]>> {
  const taken: Record<ContestantName, Taken[]> = { floor: [], unsit: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const who of both) {
      const app = await place.start(who, optionsOf(who));
      taken[who].push(await take(app, who));
      await app.end();
    }
  }
  return taken;
}
