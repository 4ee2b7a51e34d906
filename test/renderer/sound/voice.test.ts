// Holds the voice to its manners: one line at a time, nothing late, nothing left hanging, and only voices of this machine.
import { describe, expect, test } from 'vitest';
import { createVoice, ownVoice } from '../../../renderer/sound/voice';
import { standInSpeech } from './stand-in-speech';

const ever = Number.POSITIVE_INFINITY;
const now = (text: string) => ({ text, manner: 'now', withinMs: ever }) as const;
const next = (text: string, withinMs = ever) => ({ text, manner: 'next', withinMs }) as const;
const second = (): number => 1_000;

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice;

describe('the voice', () => {
  test('says one line after the other', () => {
    const { speech, heard, pass, overlaps } = standInSpeech(second);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('One'));
    spoken.say(next('Two'));
    pass(2_500);
    expect(heard.map(({ text, atMs }) => [text, atMs])).toEqual([['One', 0], ['Two', 1_000]]);
    expect(overlaps()).toBe(0);
  });

  test('breaks off for what counts now, and forgets what was waiting', () => {
    const { speech, heard, pass, overlaps } = standInSpeech(second);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('A long cue'));
    spoken.say(next('Another one'));
    pass(300);
    spoken.say(now('Paused'));
    pass(5_000);
    expect(heard.map(({ text, brokenOff }) => [text, brokenOff])).toEqual([['A long cue', true], ['Paused', false]]);
    expect(overlaps()).toBe(0);
  });

  test('does not say what would come too late', () => {
    const { speech, heard, pass } = standInSpeech(() => 4_000);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('Slow'));
    spoken.say(next('Late', 3_000));
    spoken.say(next('Still in time', 5_000));
    pass(9_000);
    expect(heard.map(({ text }) => text)).toEqual(['Slow', 'Still in time']);
  });

  test('goes on after an engine that never says that it has ended', () => {
    const { speech, heard, pass } = standInSpeech(() => ever);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('Silence'));
    spoken.say(next('And on'));
    pass(3_900);
    expect(heard.map(({ text }) => text)).toEqual(['Silence', 'And on']);
  });

  test('is silent at once when hushed', () => {
    const { speech, heard, pass } = standInSpeech(second);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('One'));
    spoken.say(next('Two'));
    spoken.hush();
    pass(3_000);
    expect(heard.map(({ text, brokenOff }) => [text, brokenOff])).toEqual([['One', true]]);
  });

  test('has the volume of the moment', () => {
    const { speech, heard, pass } = standInSpeech(second);
    let volume = 0.3;
    const spoken = createVoice(speech, 'en', () => volume);
    spoken.say(next('Soft'));
    pass(1_500);
    volume = 0.9;
    spoken.say(next('Loud'));
    expect(heard.map((one) => one.volume)).toEqual([0.3, 0.9]);
  });

  test('says nothing where this machine has no voice of its own, and nothing hangs', () => {
    const { speech, heard, pass } = standInSpeech(second, [{ lang: 'en-US', localService: false, default: true }]);
    const spoken = createVoice(speech, 'en', () => 1);
    spoken.say(next('To the cloud'));
    spoken.hush();
    pass(1_000);
    expect(heard).toEqual([]);
  });
});

describe('the choice of a voice', () => {
  test('passes over voices of the cloud and of other languages', () => {
    expect(ownVoice([voice('en-US', { localService: false }), voice('de-DE')], 'en-GB')).toBeNull();
    expect(ownVoice([], 'en')).toBeNull();
  });

  test('takes the accent of the system, then the default, then any of the language', () => {
    const american = voice('en-US');
    const british = voice('en_GB');
    const usual = voice('en-AU', { default: true });
    expect(ownVoice([american, british, usual], 'en-GB')).toBe(british);
    expect(ownVoice([american, british, usual], 'en')).toBe(usual);
    expect(ownVoice([voice('af'), american], 'en')).toBe(american);
  });
});
