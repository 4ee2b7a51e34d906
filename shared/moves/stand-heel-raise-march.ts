// Gets the legs moving again at the end of the standing routine.
import type { Move } from './move';

export const standHeelRaiseMarch = {
  id: 'stand-heel-raise-march',
  place: 'standing',
  targets: [
    { group: 'calves', work: 'activates', main: true },
    { group: 'hipFlexors', work: 'activates', main: false },
  ],
  sides: 'alternating',
  sideCue: { both: 'move.stand-heel-raise-march.side.both' },
  defaultSeconds: 30,
  rhythm: {
    kind: 'parts',
    parts: [
      { name: 'move.stand-heel-raise-march.part.raises', repetitions: 5, secondsEach: 2.2 },
      { name: 'move.stand-heel-raise-march.part.marches', repetitions: 10, secondsEach: 0.9 },
    ],
  },
  needs: ['desk'],
  helps: [],
  cautions: [
    { code: 'balance' },
    { code: 'clotOrBleeding', note: 'move.stand-heel-raise-march.caution.clot' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: ['tayside-home'] },
    { about: 'effect', strength: 'T', sources: ['homer-interruptions'] },
  ],
  texts: {
    name: 'move.stand-heel-raise-march.name',
    setUp: 'move.stand-heel-raise-march.set-up',
    cues: [
      'move.stand-heel-raise-march.cue.1',
      'move.stand-heel-raise-march.cue.2',
      'move.stand-heel-raise-march.cue.3',
      'move.stand-heel-raise-march.cue.4',
    ],
    mistakes: [
      'move.stand-heel-raise-march.mistake.1',
      'move.stand-heel-raise-march.mistake.2',
    ],
    feel: 'move.stand-heel-raise-march.feel',
    stopIf: 'move.stand-heel-raise-march.stop-if',
    easier: 'move.stand-heel-raise-march.easier',
    harder: 'move.stand-heel-raise-march.harder',
    pose: 'move.stand-heel-raise-march.pose',
    startLabel: 'move.stand-heel-raise-march.start',
    endLabel: 'move.stand-heel-raise-march.end',
  },
} as const satisfies Move;
