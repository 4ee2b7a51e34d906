// Lets the lower back and the belly move gently in mid-range.
import type { Move } from './move';

export const chairPelvicRock = {
  id: 'chair-pelvic-rock',
  place: 'chair',
  targets: [
    { group: 'lowerTrunk', work: 'mobilises', main: true },
  ],
  sides: 'both',
  sideCue: { both: 'move.chair-pelvic-rock.side.both' },
  defaultSeconds: 40,
  rhythm: { kind: 'repetitions', outSeconds: 1.5, holdSeconds: 1, backSeconds: 1.5, restSeconds: 1 },
  needs: ['chair'],
  helps: [],
  cautions: [
    { code: 'osteoporosis' },
    { code: 'discOrLegPain' },
  ],
  rolls: [],
  tenderSpotSeconds: null,
  evidence: [
    { about: 'technique', strength: 'E', sources: [] },
  ],
  texts: {
    name: 'move.chair-pelvic-rock.name',
    setUp: 'move.chair-pelvic-rock.set-up',
    cues: [
      'move.chair-pelvic-rock.cue.1',
      'move.chair-pelvic-rock.cue.2',
      'move.chair-pelvic-rock.cue.3',
    ],
    mistakes: [
      'move.chair-pelvic-rock.mistake.1',
      'move.chair-pelvic-rock.mistake.2',
    ],
    feel: 'move.chair-pelvic-rock.feel',
    stopIf: 'move.chair-pelvic-rock.stop-if',
    easier: 'move.chair-pelvic-rock.easier',
    harder: 'move.chair-pelvic-rock.harder',
    pose: 'move.chair-pelvic-rock.pose',
    startLabel: 'move.chair-pelvic-rock.start',
    endLabel: 'move.chair-pelvic-rock.end',
  },
} as const satisfies Move;
