// Holds the safety page to the rules of safety: what is left out comes first, every sign says what to do, nothing is forgotten.
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/messages/english';
import { englishSafety } from '../../../shared/messages/english-safety';
import { effortScale, howOften, keepMoving, oneWeekRule, safetyAdvice, safetyPageTexts } from '../../../shared/safety/advice';
import { leftOutAreas, leftOutIds, leftOutTexts } from '../../../shared/safety/left-out';
import { redFlagLevels, redFlags, redFlagTexts } from '../../../shared/safety/red-flags';
import { movesThatRoll, rollableAreas, rolledAreas, rolledTexts } from '../../../shared/safety/rolled';
import { moves } from '../../../shared/moves/catalogue';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';

/** Every text that some data hold, however deep. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data in english ? [data] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap(textsIn);
}

describe('the safety page', () => {
  it('uses every text that was written for it', () => {
    const asked = new Set(
      textsIn([rolledAreas, rolledTexts, leftOutAreas, leftOutTexts, redFlags, redFlagTexts, safetyAdvice, effortScale, safetyPageTexts]),
    );
    expect(Object.keys(englishSafety).filter((key) => !asked.has(key))).toEqual([]);
  });

  it('shows an area as rolled with exactly the moves that roll it', () => {
    for (const id of moveIds) {
      const move: Move = moves[id];
      for (const area of rollableAreas) expect(movesThatRoll(area).includes(id), `${id} ${area}`).toBe([...move.rolls].some((rolled) => rolled === area));
    }
  });

  it('says of each rolled area where it ends', () => {
    for (const area of rollableAreas) expect(englishSafety[rolledAreas[area].edge], area).toMatch(/\b(ends|stays)\b/i);
  });

  it('leaves out the lower back first, and calls it a choice, not a danger that was shown', () => {
    expect(leftOutIds[0]).toBe('lowerBack');
    const { contrary, strength } = leftOutAreas.lowerBack;
    expect(strength).toBe('E');
    expect(contrary?.sources).toEqual(['fijavz-lower-back']);
    expect(contrary && englishSafety[contrary.text]).toMatch(/not shown to be dangerous; we leave it out/);
  });

  it('names every area that is never rolled, and none of them as rolled', () => {
    expect([...leftOutIds].sort()).toEqual(['backOfKnee', 'bonyPoints', 'groin', 'lowerBack', 'neck', 'spineBones']);
    for (const id of leftOutIds) expect(rollableAreas).not.toContain(id);
  });

  it('goes from now, over today or tomorrow, to an appointment, and says at each what to do', () => {
    expect(redFlagLevels).toEqual(['emergency', 'soon', 'chat']);
    expect(englishSafety[redFlags.emergency.whatToDo]).toMatch(/112, 911 or 999/);
    expect(englishSafety[redFlags.soon.whatToDo]).toMatch(/same day or the next/);
    expect(englishSafety[redFlags.chat.whatToDo]).toMatch(/appointment/);
  });

  it('names every sign of an emergency', () => {
    const signs = redFlags.emergency.signs.map((key) => englishSafety[key]).join('\n');
    for (const sign of [/numbness around the genitals/i, /urine or stool/, /sexual function/, /both legs/, /strength/i, /chest pain/i, /accident/]) {
      expect(signs).toMatch(sign);
    }
  });

  it('names every sign of the same or next day, a swollen calf among them', () => {
    const { signs, ownSigns, mention } = redFlags.soon;
    const texts = [...signs, ...ownSigns].map((key) => englishSafety[key]).join('\n');
    for (const sign of [/fever/i, /weight/i, /cancer/i, /night/, /shape of the spine/, /fall/, /immune/, /calf/]) expect(texts).toMatch(sign);
    expect(mention && englishSafety[mention]).toMatch(/no alarm/);
  });

  it('keeps the founding rule: sharp, down a leg, or a week', () => {
    const signs = redFlags.chat.signs.map((key) => englishSafety[key]).join('\n');
    for (const sign of [/sharp/, /down a leg/, /week/]) expect(signs).toMatch(sign);
    expect(oneWeekRule.texts.map((key) => englishSafety[key]).join(' ')).toMatch(/after a week.*two to six weeks/);
  });

  it('says how often, and to keep moving', () => {
    const often = howOften.texts.map((key) => englishSafety[key]).join(' ');
    for (const part of [/once a day/, /three or four times a week/, /regular/]) expect(often).toMatch(part);
    expect(englishSafety[keepMoving.texts[0] ?? 'safety.title']).toMatch(/staying active/);
  });

  it('puts every number of the effort scale into exactly one band', () => {
    for (let effort = 0; effort <= 10; effort += 1) {
      expect(effortScale.bands.filter(({ from, to }) => from <= effort && effort <= to), String(effort)).toHaveLength(1);
    }
    expect(effortScale.bands.map(({ kind, from }) => [kind, from])).toEqual([['fine', 0], ['easeOff', 4], ['stop', 6]]);
  });

  it('says what Unsit is not', () => {
    expect(english[safetyPageTexts.notAMedicalDevice]).toMatch(/not a medical device/i);
  });
});
