// The sources behind the moves, the explanation and the safety page: each claim's evidence is one click away, its address a constant.

/** The title is a citation, the same in every language, and so no message. */
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
  'never-roll-lower-back': {
    title: 'One spot never to roll, physiotherapy practice',
    addresses: ['https://springforwardpt.com/one-spot-you-should-never-foam-roll'],
  },
  'lower-back-rolling': {
    title: 'Rolling around the lower back, how-to article (weak)',
    addresses: ['https://biologyinsights.com/how-to-safely-foam-roll-for-lower-back-relief'],
  },
  'where-not-to-roll': {
    title: 'Where not to use a foam roller, how-to article (weak)',
    addresses: ['https://fitro.info/where-not-to-use-foam-roller'],
  },
  'fijavz-lower-back': {
    title: 'Fijavž: foam rolling of the lower back, trial',
    addresses: ['https://doi.org/10.3389/fphys.2024.1476342'],
  },
  'norfolk-back-pain': {
    title: 'Norfolk Community Health (NHS): got back pain',
    addresses: ['https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain'],
  },
  'g-care-red-flags': {
    title: 'G-care (NHS Gloucestershire): red flags',
    addresses: ['https://g-care.glos.nhs.uk/pathway/75/resource/3'],
  },
  'menezes-costa-prognosis': {
    title: 'Menezes Costa: how back pain goes on, review',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3414626'],
  },
  'nice-back-pain': {
    title: 'NICE guideline NG59: low back pain and sciatica',
    addresses: ['https://www.nice.org.uk/guidance/ng59/chapter/Recommendations'],
  },
  'acsm-stretching': {
    title: 'ACSM: stretching and flexibility guidelines',
    addresses: [
      'https://acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    ],
  },
  'konrad-rolling': {
    title: 'Konrad: foam-rolling training and range, meta-analysis',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9474417'],
  },
  'pain-traffic-light': {
    title: 'Pain traffic light, physiotherapy leaflet',
    addresses: ['https://providephysiotherapy.org.uk/pain-traffic-light'],
  },
  'who-guidelines': {
    title: 'WHO: physical activity and sedentary behaviour, 2020',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906'],
  },
  'breaks-review': {
    title: 'Active breaks at work and discomfort, review',
    addresses: [
      'https://physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-work-productivity-in-office-workers-systematic-review/',
    ],
  },
  'luger-cochrane': {
    title: 'Luger: work breaks, Cochrane review, 2019',
    addresses: [
      'https://evidenceaid.org/resource/work%E2%80%90break-schedules-for-preventing-musculoskeletal-symptoms-and-disorders',
    ],
  },
  'sihawong-programme': {
    title: 'Sihawong: stretching and muscle work in the office, trial',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3960439'],
  },
  'gobbo-programmes': {
    title: 'Gobbo: exercise programmes for office workers, review',
    addresses: ['https://ro.scribd.com/document/440394837/artical-no-1-pdf'],
  },
  'who-exercise': {
    title: 'WHO: review of exercise in chronic low back pain',
    addresses: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665'],
  },
  'wilke-rolling': {
    title: 'Wilke: foam rolling and range, meta-analysis',
    addresses: ['https://doi.org/10.1007/s40279-019-01205-7'],
  },
  'boukabache-sitting': {
    title: 'Boukabache: long sitting and hip extension',
    addresses: ['https://pubmed.ncbi.nlm.nih.gov/33188982'],
  },
  'hip-extension-posture': {
    title: 'Hip extension and standing posture, 1990',
    addresses: ['https://pubmed.ncbi.nlm.nih.gov/18796868'],
  },
  'sadler-risk-factors': {
    title: 'Sadler: what comes before back pain, meta-analysis',
    addresses: ['https://doi.org/10.1186/s12891-017-1534-0'],
  },
  'student-hips': {
    title: 'Hip flexibility among students',
    addresses: ['https://doi.org/10.3390/jcm13247598'],
  },
  'gluteal-amnesia': {
    title: 'Gluteal amnesia, two practitioners’ views',
    addresses: [
      'https://e3rehab.com/blog/glutealamnesia',
      'https://joachimstraining.com/post/your-glutes-aren-t-shut-off-they-are-fine',
    ],
  },
  'hori-hamstrings': {
    title: 'Hori: hamstrings and back pain, review',
    addresses: ['https://painscience.com/bibliography.php?hori19'],
  },
  'shamsi-hamstrings': {
    title: 'Shamsi: hamstring programmes and pelvic tilt, trial',
    addresses: ['https://scribd.com/document/682047846'],
  },
  'yasuda-thoracic': {
    title: 'Yasuda: moving one’s own upper back, trial',
    addresses: ['https://doi.org/10.2490/prm.20230022'],
  },
  'swain-posture': {
    title: 'Swain: posture and back pain, review of reviews',
    addresses: ['https://pubmed.ncbi.nlm.nih.gov/31451200'],
  },
  'chair-lunge': {
    title: 'Hip stretch at work on a chair, technique',
    addresses: ['https://fusionrehabaz.com/hip-stretch-at-work'],
  },
  'hse-sitting-exercises': {
    title: 'Health Service Executive, Ireland: sitting exercises',
    addresses: ['https://www2.hse.ie/living-well/exercise/indoor-exercises/sitting-exercises'],
  },
  'thoracic-rolling': {
    title: 'Rolling the upper back, technique',
    addresses: ['https://letgoltsmethod.com/2018/06/26/thoracic-spine-foam-roller-mobilization-general'],
  },
} as const satisfies Record<string, EvidenceSource>;

export type SourceId = keyof typeof evidenceSources;

/** An address as people read it. */
export function addressText(address: string): string {
  return address.replace(/^https:\/\/(www2?\.)?/, '').replace(/\/$/, '');
}
