// Knows the programs that people switch on to keep a screen lit and then leave: they say nothing about somebody being there.

const byHand = /caffein|keep.?awake|wake.?lock|amphetamine/i;

export function isKeptAwakeByHand(text: string): boolean {
  return byHand.test(text);
}
