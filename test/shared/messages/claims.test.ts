// No text of the app, wherever it stands, claims what nobody can promise, and none gives orders.
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/english';
import { evidenceSources } from '../../../shared/moves/evidence-source';

/** The one sentence that names treatment, because it says that this is none. */
const deviceSentence = 'break.safety';

const claims =
  /\b(treat(s|ed|ing|ment)?|reliev\w*|relief|prevent\w*|diagnos\w*|correct(s|ed|ing)|re-?activat\w*|cure\w*|heal(s|ed|ing)?|frees? (the|a|your) nerve|pain-free|PT-approved|physio(therapist)?-approved|clinically|scientifically proven|guarantee\w*)\b/i;
const orders = /\b(should|must|ought to|have to|streaks?|lazy|sitting is the new smoking)\b/i;

const texts = Object.entries<string>(english);

describe('every text of the app', () => {
  it('claims no treatment, relief, prevention, diagnosis or correction', () => {
    for (const [key, text] of texts) {
      if (key !== deviceSentence) expect(text, key).not.toMatch(claims);
    }
    for (const { title } of Object.values(evidenceSources)) expect(title).not.toMatch(claims);
  });

  it('gives no orders and does not scold', () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(orders);
  });

  it('would notice a claim or an order', () => {
    for (const claim of ['Relieves back pain', 'corrects the tilt', 'reactivates your glutes', 'clinically proven', 'frees the nerve']) {
      expect(claim).toMatch(claims);
    }
    expect('You should stand up').toMatch(orders);
  });

  it('names treatment only to say that this is none', () => {
    expect(english[deviceSentence]).toMatch(/does not diagnose, treat or monitor/);
  });
});
