// Answers "Why this one?" in one sentence.
import type { Translate } from '../messages/translate';
import type { OfferReason } from '../routines/offer';

export function reasonText(reason: OfferReason, translate: Translate): string {
  switch (reason.kind) {
    case 'need': {
      const { group, doneSeconds, targetSeconds, givesSeconds } = reason;
      const values = { group: translate(`reason.group.${group}`), done: doneSeconds, target: targetSeconds, gives: givesSeconds };
      return translate(doneSeconds === 0 ? 'reason.needFirst' : 'reason.need', values);
    }
    case 'pinned':
    case 'rested':
    case 'change':
    case 'shortest':
      return translate(`reason.${reason.kind}`);
  }
}
