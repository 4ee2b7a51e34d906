// The sources behind the moves, so that each claim's evidence is one click away and its address is a constant.

export type EvidenceSource = { readonly title: string; readonly addresses: readonly string[] };

export const evidenceSources = {
  'homer-interruptions': {
    title: 'Homer: interrupting sitting in type 2 diabetes',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8247505'],
  },
  'owen-network': {
    title: 'Owen: exercise for chronic low back pain, network meta-analysis',
    addresses: ['https://bjsm.bmjjournals.com/content/54/21/1279.full.txt'],
  },
  'preece-tilt': {
    title: 'Preece: pelvic tilt after stretching the hip flexors',
    addresses: ['https://usir.salford.ac.uk/id/eprint/60850'],
  },
  'hatefi-stretching': {
    title: 'Hatefi: static stretching of the hip flexors, randomised trial',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8316530'],
  },
  'lehecka-squeezes': {
    title: 'Lehecka: glute squeezes compared with bridges',
    addresses: ['https://peerj.com/articles/7287'],
  },
  'lane-buttock': {
    title: 'Buttock stretches, exercise leaflet',
    addresses: ['https://lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks'],
  },
  'tayside-home': {
    title: 'NHS Tayside: exercises to try at home',
    addresses: [
      'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
    ],
  },
  'leg-back-leaflet': {
    title: 'Standing leg-back, public exercise leaflet',
    addresses: ['https://exercisesforfree.com/docdetails-333.html'],
  },
  'half-kneel-technique': {
    title: 'Half-kneeling hip-flexor stretch, technique',
    addresses: [
      'https://rebalancept.com/physical-therapy-exercises/featured-exercise-half-kneel-hip-flexoriliopsoas-stretch',
    ],
  },
  'nhs-back-exercises': {
    title: 'NHS: lower-back exercises (2019)',
    addresses: ['https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises'],
  },
} as const satisfies Record<string, EvidenceSource>;

export type SourceId = keyof typeof evidenceSources;
